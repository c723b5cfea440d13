import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { viewsOfSource } from '../../source/content-file.ts';
import type { Finding } from '../finding.ts';
import { foundIn } from '../found-in.ts';
import { findPersonal, personalChecks } from '../privacy/find-personal.ts';
import { type KnownPublic, nothingKnown, withoutWords } from '../privacy/known-public.ts';
import { nameColumn } from '../privacy/name-column.ts';
import type { PersonalCheck } from '../privacy/personal-check.ts';
import { withoutSamples } from '../privacy/sample-numbers.ts';

/** 一看写法就认得准的号码；姓名、住处要看上下文的不在里面。 */
const NUMBERS = new Set(['id', 'old-id', 'mobile', 'landline', 'bank', 'document', 'account']);
/** 程序、说明里也找的：姓名、人数在代码里会认错，不找。 */
const OUTSIDE = new Set([...NUMBERS, 'mail', 'address', 'plate', 'coordinates', 'masked']);
/** 名字、署名里会有的。 */
const IN_NAMES = new Set(['id', 'old-id', 'mobile', 'bank', 'document', 'account']);

const rulesOf = (kinds: ReadonlySet<string>) =>
  personalChecks.filter(({ kind }) => kinds.has(kind));
const outsideRules = rulesOf(OUTSIDE);
const nameRules = rulesOf(IN_NAMES);
/** 程序的测试里也找的：一看就认得准、认出来就是哪个人的。 */
const testRules = rulesOf(new Set(['id', 'old-id', 'mobile', 'bank']));
/** 图片、程序这些二进制文件里，夹着的英文数字里只找这几样：别的会碰巧。 */
const binaryRules = rulesOf(new Set(['id', 'mobile', 'bank']));

/** 内容里的一个文件，连同它的路径；`content` 说哪些是公开过、可以写的。 */
export function personalInContent(file: ContentFile, content: Content): readonly Finding[] {
  return [...personalChecks, nameColumn].flatMap((rule) =>
    foundIn(rule.code, file, () => rule.run(file, content)).map(plainFinding),
  );
}

/** 内容以外的一个文件，连同它的路径。 */
export function personalOutside(path: string, text: string): readonly Finding[] {
  const rules = isLockFile(path)
    ? outsideRules.filter(({ kind }) => kind !== 'account')
    : outsideRules;
  return found(path, { path, text: withoutVersions(text) }, rules, nothingKnown);
}

/** 程序的测试，连同它的路径：举例的号码（`sample-numbers.ts` 里那几个）可以写，别的号码和别处一样不收。 */
export function personalInTest(path: string, text: string): readonly Finding[] {
  const said = withoutSamples(text, testRules);
  return [
    ...personalOutside(path, ''),
    ...found('', { path: '', text: said }, testRules, nothingKnown).map((finding) => ({
      ...finding,
      file: path,
    })),
  ];
}

/** 讲规则的程序，连同它的路径：注释里举的例子可以写，别的和内容以外的文件一样找。 */
export function personalInRules(path: string, text: string): readonly Finding[] {
  return personalOutside(path, withoutSamples(text, outsideRules));
}

/** 看不成文字的文件：里面夹着的一截一截英文数字，半角、全角，各种编码都读一遍；一种只说一次。 */
export function personalInBinary(path: string, bytes: Uint8Array): readonly Finding[] {
  const texts = [
    ...['latin1', 'utf-8', 'gb18030', 'utf-16le', 'utf-16be'].map((one) => readAs(bytes, one)),
    ...['utf-16le', 'utf-16be'].map((one) => readAs(bytes.subarray(1), one)),
  ];
  const runs = texts.flatMap((text) => text.match(RUN) ?? []);
  const text = [...new Set(runs)].join('\n\n\n');
  return onceEach(found(path, { path, text }, binaryRules, nothingKnown));
}

/** 一截：十一个以上印得出来的英文数字。 */
const RUN = /[\x20-\x7e\uff10-\uff19\uff38\uff58]{11,}/g;

function readAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** 提交说明、标签说明一类的话；`where` 是说给人听的来处。 */
export function personalInWords(
  where: string,
  text: string,
  known: KnownPublic,
): readonly Finding[] {
  return found(where, { path: '', text: withoutMarks(text) }, personalChecks, known);
}

/** 署名、分支名、标签名：中间的减号、字母、斜杠隔不开号码。一种只说一次。 */
export function personalInName(where: string, name: string): readonly Finding[] {
  const plain = name.normalize('NFKC');
  const texts = [
    name,
    plain.replace(/[\w/.@+-]*?(\d[\d-]*\d[Xx]?)/g, ' $1 '),
    plain.replace(/[^\dXx]+/g, ' '),
  ];
  const all = texts.flatMap((text) => found(where, { path: '', text }, nameRules, nothingKnown));
  return onceEach(all);
}

/** 说不出在第几行的，一种只说一次。 */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((one) => [one.code, { ...one, line: 1 }])).values()];
}

/** 把 `before`（同一个文件改以前的样子）里已经有的号码换成一样长的记号：不是这次提交写进来的，不算在它头上。 */
export function withoutOld(text: string, before: readonly string[]): string {
  const old = before.flatMap((one) =>
    findPersonal(one).map(({ start, length }) => one.slice(start, start + length)),
  );
  const words = [...new Set(old)].filter((word) => word.length > 5);
  return withoutWords(text, words);
}

function found(
  path: string,
  source: { readonly path: string; readonly text: string },
  rules: readonly PersonalCheck[],
  known: KnownPublic,
): readonly Finding[] {
  const views = viewsOfSource(source);
  return rules.flatMap((rule) =>
    foundIn(rule.code, { path, rawPath: path }, () => rule.say(views, known)).map(plainFinding),
  );
}

function plainFinding({ code, severity, file, line, message, hint }: Finding): Finding {
  return { code, severity, file, line, message, hint };
}

/** 软件的版本号（156.0.8078.114）和旁边的数连起来，会像一个号码。 */
function withoutVersions(text: string): string {
  return text.replace(/\d+(?:\.\d+){3,}/g, (version) => '＿'.repeat(version.length));
}

/** 行首的 # 是 git 自己写的记号（合并时哪些文件撞了），不是“艾特”。 */
function withoutMarks(text: string): string {
  return text.replace(/^#/gm, ' ');
}

function isLockFile(path: string): boolean {
  return /(?:^|\/)package-lock\.json$/.test(path);
}

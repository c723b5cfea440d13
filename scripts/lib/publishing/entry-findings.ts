import { createHash } from 'node:crypto';
import { checkRepository } from '../../../src/checks/check-repository.ts';
import { isPackage } from '../../../src/checks/commits/hidden-package.ts';
import {
  personalInBinary,
  personalInContent,
  personalInRules,
  personalInTest,
  personalOutside,
  withoutOld,
} from '../../../src/checks/commits/personal-in.ts';
import type { Committed } from '../../../src/checks/committed.ts';
import { type Finding, severityOf } from '../../../src/checks/finding.ts';
import { carriedMessage } from '../../../src/checks/pictures/picture-carried.ts';
import { commitChecks } from '../../../src/checks/registry.ts';
import type { PrivateFile } from '../../../src/checks/repository.ts';
import { carriedAnywhere, isClosedPicture } from '../../../src/pictures/carried-anywhere.ts';
import type { Content } from '../../../src/source/content.ts';
import { readContentFile } from '../../../src/source/content-file.ts';
import { decode } from '../../../src/source/source-file.ts';
import { privateKindOf } from '../check/private-kind.ts';
import { pathOf } from './raw-path.ts';
import { insideTown } from './town-tree.ts';
import type { TreeChange } from './tree-changes.ts';

/** 查一个文件时要知道的镇里的事。 */
export interface TownKnown {
  /** 内容在树里的哪里；不是镇的内容（笔记、别的东西）的是 `undefined`。 */
  readonly prefix: string | undefined;
  /** 公开过、可以写的。 */
  readonly content: Content;
  /** 旧写法的计划里钥匙的指纹。 */
  readonly fingerprint: string | undefined;
}

/** 一个文件的字节：改以后的和改以前的；没有读的是 `undefined`。 */
export interface EntryBytes {
  readonly bytes: Buffer | undefined;
  readonly before: Buffer | undefined;
  readonly size: number;
}

/** 程序的测试里有举例的号码，才测得出拦不拦得住。 */
const TESTS = /^(?:tests\/|(?:src|scripts)\/.+\.test\.ts$)/;
/** 查号码的规则：注释里举得出例子，才说得清查什么。 */
const RULES = /^src\/checks\//;
/** 测试程序，不是一份报告：开头引用着别的文件。 */
const PROGRAM = /^import .+ from '/m;
/** 笔记（git notes）的文件名就是提交的编号。 */
const HASH = /^[0-9a-f/]{40,}$/;

/** 一样东西查出来的一个问题；`isName` 是毛病在它的名字里，改内容没有用。 */
export interface EntryFinding extends Finding {
  readonly isName?: boolean;
}

/** 一次提交添了、改了的一样，照提交的规则、个人信息的规则、仓库的规则查。 */
export function findingsInEntry(
  { rawPath, form }: TreeChange,
  { bytes, before, size }: EntryBytes,
  known: TownKnown,
): readonly EntryFinding[] {
  const { path, isUtf8 } = pathOf(rawPath);
  const { text, format } = decode({ path, bytes: bytes ?? new Uint8Array() });
  const seen = checkCommitted(path, { what: 'entry', path, isUtf8, form, size, text }).map(
    (finding) => (finding.code === 'E-COMMIT-PATH' ? { ...finding, isName: true } : finding),
  );
  const shownPath = HASH.test(path) ? '' : path;
  if (form === 'folder' || form === 'module') return [...seen, ...personalOutside(shownPath, '')];
  const inTown = insideTown(path, known.prefix);
  const isTest = known.prefix === 'content/' && TESTS.test(path);
  const own = withoutOld(text, before === undefined ? [] : [decode({ path, bytes: before }).text]);
  return [
    ...seen,
    ...(bytes === undefined || form === 'link' ? [] : privateIn(path, inTown, bytes, known)),
    ...withNames(personalIn(path, inTown, own, known), () => personalIn(path, inTown, '', known)),
    ...(format === undefined || bytes === undefined ? [] : personalInBinary(path, bytes)),
    ...(bytes === undefined ? [] : carriedIn(path, bytes, inTown !== undefined)),
  ];

  function personalIn(
    at: string,
    town: string | undefined,
    said: string,
    { content }: TownKnown,
  ): readonly Finding[] {
    if (isTest) return personalInTest(at, said);
    if (known.prefix === 'content/' && RULES.test(at)) return personalInRules(at, said);
    if (town === undefined) return at === shownPath ? personalOutside(at, said) : notesIn(at, said);
    const file = readContentFile({ path: town, text: said });
    return personalInContent(file, content).map((finding) => ({ ...finding, file: at }));
  }
}

/** 里头一个字也没有照样查得出来的，是名字里的。 */
function withNames(
  found: readonly Finding[],
  namesAlone: () => readonly Finding[],
): readonly EntryFinding[] {
  if (found.length === 0) return found;
  const keyOf = ({ code, message }: Finding) => `${code} ${message}`;
  const names = new Set(namesAlone().map(keyOf));
  return found.map((finding) =>
    names.has(keyOf(finding)) ? { ...finding, isName: true } : finding,
  );
}

/** 图片里夹带的地点、型号这些：放在仓库的哪里都收不回来。内容以外的，存下的时间不算：截图都有，说不出是谁、在哪里。 */
function carriedIn(file: string, bytes: Uint8Array, isInTown: boolean): readonly Finding[] {
  const { text, format } = decode({ path: file, bytes });
  const carried = carriedAnywhere(bytes, text, format === undefined);
  const message = isClosedPicture(bytes)
    ? '这种图片、录像（HEIC、TIFF、MP4 一类）里夹带着什么看不全，拍的地点平常就在里面。'
    : carriedMessage(carried.filter((kind) => isInTown || kind !== 'saved'));
  if (message === undefined) return [];
  const code = 'E-PICTURE-CARRIED';
  const hint = '原图留在自己的电脑上，运行 npm run pictures -- add 洗干净再放进来。';
  return [{ code, severity: severityOf(code), file, line: 1, message, hint }];
}

function notesIn(at: string, text: string): readonly Finding[] {
  return personalOutside('', text).map((finding) => ({
    ...finding,
    file: `笔记 ${at.slice(0, 8)}`,
  }));
}

/** 照提交的规则查一样；`file` 是说给人听的地方。 */
export function checkCommitted(file: string, seen: Committed): readonly Finding[] {
  return commitChecks.flatMap(({ code, runOnCommit }) =>
    [...runOnCommit(seen)].map((fault) => ({ code, severity: severityOf(code), file, ...fault })),
  );
}

/** 台账、钥匙、报告、看不见里面的包，和 `public/` 里没有登记的。 */
function privateIn(
  path: string,
  inTown: string | undefined,
  bytes: Buffer,
  { prefix, fingerprint }: TownKnown,
): readonly Finding[] {
  const { format, text } = decode({ path, bytes });
  const kind: Omit<PrivateFile, 'path'> | undefined = isPackage(bytes, format)
    ? { kind: 'package', line: 1 }
    : privateKindOf(inTown ?? path, bytes, fingerprint);
  const isQuoted = prefix === 'content/' && TESTS.test(path) && PROGRAM.test(text);
  const isPublic = prefix === 'content/' && path.startsWith('public/');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return checkRepository({
    publicFiles: isPublic ? [{ path: path.slice('public/'.length), sha256 }] : [],
    privateFiles:
      kind === undefined || (isQuoted && kind.kind === 'report') ? [] : [{ path, ...kind }],
    // 一个文件看不出和登记的一不一样：查现在的内容时看。
    sharedFiles: [],
  });
}

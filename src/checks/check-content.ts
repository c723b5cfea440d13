import type { KnownDays } from '../as-of/as-of.ts';
import { type CodeHistory, type Content, gatherContent } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';
import { readContentFiles } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Check, ContentCheck, FileCheck } from './check.ts';
import { withoutConsequences } from './consequences.ts';
import { type Finding, severityOf } from './finding.ts';
import { folded } from './fold.ts';
import { foundIn, type RelatedFinding } from './found-in.ts';
import { byRule, type FoundInFile, inBatches } from './in-batches.ts';
import { hidePersonal } from './privacy/hide-personal.ts';
import { checks } from './registry.ts';
import { brokenFinding, guarded } from './unfinished.ts';

/** 一个一个读好的文件。 */
export interface ReadFiles {
  readonly read: readonly ContentFile[];
  /** 读的程序自己出了错的文件，一个一条。 */
  readonly unfinished: readonly Finding[];
}

/** 读好了、等着照规则查的内容。 */
export interface ReadTown extends Pick<ReadFiles, 'unfinished'> {
  readonly content: Content;
}

/**
 * 检查 content 里的全部文件，把所有问题一次报全，按文件、行号排好：只是跟着别处来的不说，说同一件事的并成一条。
 * `files` 的路径以 `content/` 开头；`history` 是 git 里用过的编号，不在 git 里就不给；
 * `days` 是命令看来的日子。规则、读文件的程序自己出了错的，也是一个错误，别的照查。
 */
export function checkContent(
  files: readonly SourceFile[],
  history?: CodeHistory,
  days: KnownDays = {},
  rules: readonly Check[] = checks,
): readonly Finding[] {
  const town = gatherTown(readFiles(files), history, days);
  return hidePersonal(mergedOf(town, findingsOf(rules, town.content).flat()), town.content);
}

/** 检查的头一步：一个一个地读。用不着 git 的旧账。 */
export function readFiles(files: readonly SourceFile[]): ReadFiles {
  const unfinished: Finding[] = [];
  const read = readContentFiles(files, (path) => unfinished.push(brokenFinding(path)));
  return { read, unfinished };
}

/** 再把读好的放到一起。`history`、`days` 同 `checkContent`。 */
export function gatherTown(
  { read, unfinished }: ReadFiles,
  history?: CodeHistory,
  days: KnownDays = {},
): ReadTown {
  return { content: gatherContent(read, history, days), unfinished };
}

/** 第二步：照规则查；返回各条规则查出来的，照规则的次序。 */
export function findingsOf(
  rules: readonly Check[],
  content: Content,
): readonly (readonly RelatedFinding[])[] {
  const ofFiles = rules.filter((rule) => 'run' in rule);
  const inFiles = inBatches(ofFiles, content.files, (rule, file) =>
    foundIn(rule.code, file, () => rule.run(file, content)),
  );
  const found = byRule(inFiles, ofFiles.length);
  const ofRule = new Map<Check, readonly RelatedFinding[]>(
    ofFiles.map((rule, index) => [rule, found[index] ?? []]),
  );
  return rules.map((rule) =>
    'runOnce' in rule
      ? guarded(rule.code, 'content/site.json', () => inContent(rule, content))
      : (ofRule.get(rule) ?? []),
  );
}

/** 一条规则只看文件自己，不看别的文件、日子和旧账：它要的只有一样。 */
export function isAlone(rule: Check): rule is FileCheck {
  return 'run' in rule && rule.run.length === 1;
}

/**
 * 照只看文件自己的规则（`isAlone`）查几个文件，一个文件一份；和 `findingsOf` 查的一字不差。
 * 不给它们别的内容：文件没有变、补的数没有变的，查出来的就没有变。
 */
export function findingsAlone(
  rules: readonly FileCheck[],
  files: readonly ContentFile[],
): readonly FoundInFile<RelatedFinding>[] {
  return inBatches(rules, files, (rule, file) => {
    const run = rule.run as (file: ContentFile) => ReturnType<typeof rule.run>;
    return foundIn(rule.code, file, () => run(file));
  });
}

/** 第三步：并到一起，排好；里面的号码、姓名还要 `hidePersonal` 遮住才能说。`found` 是全部规则查出来的，照规则的次序。 */
export function mergedOf(
  { unfinished }: ReadTown,
  found: readonly RelatedFinding[],
): readonly Finding[] {
  return folded(withoutConsequences([...unfinished, ...found]).toSorted(byPlace)).map(
    ({ about, blinds, same, ...finding }: RelatedFinding) => finding,
  );
}

function inContent(check: ContentCheck, content: Content): readonly RelatedFinding[] {
  const { code } = check;
  const severity = severityOf(code);
  return [...check.runOnce(content)].map((finding) => ({ code, severity, ...finding }));
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.code < b.code ? -1 : Number(a.code > b.code));
}

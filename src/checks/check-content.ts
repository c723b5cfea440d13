import type { KnownDays } from '../as-of/as-of.ts';
import { type CodeHistory, type Content, gatherContent } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';
import { readContentFiles } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Check, ContentCheck, FileCheck, Related } from './check.ts';
import { withoutConsequences } from './consequences.ts';
import { type Finding, severityOf } from './finding.ts';
import { folded } from './fold.ts';
import { hidePersonal } from './privacy/hide-personal.ts';
import { checks } from './registry.ts';
import { lineSubject, wholeSubject } from './subjects.ts';
import { brokenFinding, guarded } from './unfinished.ts';

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
  const unfinished: Finding[] = [];
  const read = readContentFiles(files, (path) => unfinished.push(brokenFinding(path)));
  const content = gatherContent(read, history, days);
  const found = findingsOf(rules, content);
  const told = folded(withoutConsequences([...unfinished, ...found]).toSorted(byPlace)).map(
    ({ about, blinds, same, ...finding }: Finding & Related) => finding,
  );
  return hidePersonal(told, content);
}

/**
 * 几十个文件一批：从一个文件算出来的，几条规则接着用（`latest`），换了一批就不必记着；
 * 一条规则接着看一批，又比一个文件换一遍规则快得多。
 */
const BATCH = 32;

/** 各条规则查出来的，按规则的次序。一批文件所有的规则都查完了，再查下一批。 */
function findingsOf(rules: readonly Check[], content: Content): readonly (Finding & Related)[] {
  const all = rules.map((check) => ({ check, found: [] as (Finding & Related)[] }));
  for (let start = 0; start < content.files.length; start += BATCH) {
    const batch = content.files.slice(start, start + BATCH);
    for (const { check, found } of all) {
      if (!('run' in check)) continue;
      for (const file of batch) {
        found.push(...guarded(check.code, file.path, () => inFile(check, file, content)));
      }
    }
  }
  for (const { check, found } of all) {
    if ('runOnce' in check) {
      found.push(...guarded(check.code, 'content/site.json', () => inContent(check, content)));
    }
  }
  return all.flatMap(({ found }) => found);
}

function inFile(
  check: FileCheck,
  file: ContentFile,
  content: Content,
): readonly (Finding & Related)[] {
  const said = [...check.run(file, content)];
  if (said.length === 0) return [];
  const { code } = check;
  const severity = severityOf(code);
  return said.map((finding) => {
    const about = [...(finding.about ?? []), ...placeOfFault(check, file, finding.line)];
    return { code, severity, file: file.path, ...finding, about };
  });
}

function inContent(check: ContentCheck, content: Content): readonly (Finding & Related)[] {
  const { code } = check;
  const severity = severityOf(code);
  return [...check.runOnce(content)].map((finding) => ({ code, severity, ...finding }));
}

/** 每条都跟着它那一行、那个文件：那一行打错了字、整个文件看不出是不是一页的，不另说。个人信息照说。 */
function placeOfFault({ code }: Check, file: ContentFile, line: number): readonly string[] {
  return /^.-PII-/.test(code) ? [] : [lineSubject(file, line), wholeSubject(file.path)];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.code < b.code ? -1 : Number(a.code > b.code));
}

import type { KnownDays } from '../as-of/as-of.ts';
import { type CodeHistory, type Content, gatherContent } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';
import { readContentFiles } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Check, Related } from './check.ts';
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
  const found = rules.flatMap((check) => [...findingsFrom(check, content)]);
  const told = folded(withoutConsequences([...unfinished, ...found]).toSorted(byPlace)).map(
    ({ about, blinds, same, ...finding }: Finding & Related) => finding,
  );
  return hidePersonal(told, content);
}

function* findingsFrom(check: Check, content: Content): Iterable<Finding & Related> {
  const { code } = check;
  const severity = severityOf(code);
  if ('runOnce' in check) {
    yield* guarded(code, 'content/site.json', function* () {
      for (const finding of check.runOnce(content)) yield { code, severity, ...finding };
    });
    return;
  }
  for (const file of content.files) {
    yield* guarded(code, file.path, function* () {
      for (const finding of check.run(file, content)) {
        const about = [...(finding.about ?? []), ...placeOfFault(check, file, finding.line)];
        yield { code, severity, file: file.path, ...finding, about };
      }
    });
  }
}

/** 每条都跟着它那一行、那个文件：那一行打错了字、整个文件看不出是不是一页的，不另说。个人信息照说。 */
function placeOfFault({ code }: Check, file: ContentFile, line: number): readonly string[] {
  return /^.-PII-/.test(code) ? [] : [lineSubject(file, line), wholeSubject(file.path)];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.code < b.code ? -1 : Number(a.code > b.code));
}

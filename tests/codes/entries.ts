import type { CodeEntry } from '../../src/explained/entry.ts';
import type { Changes } from '../support/example-content.ts';
import { findingsAfter } from '../support/example-content.ts';
import { baseText, type CodeExample } from './code-example.ts';
import { codesOfCommits } from './codes-commits.ts';
import { codesOfDuties } from './codes-duties.ts';
import { codesOfFiles } from './codes-files.ts';
import { codesOutside } from './codes-outside.ts';
import { codesOfPictures } from './codes-pictures.ts';
import { codesOfPrivacy } from './codes-privacy.ts';
import { codesOfReferences } from './codes-references.ts';
import { codesOfRules } from './codes-rules.ts';
import { codesOfSitting } from './codes-sitting.ts';
import { codesOfText } from './codes-text.ts';
import { codesOfTown } from './codes-town.ts';
import { roomsOfCodes } from './rooms-of-codes.ts';
import type { ToldExample } from './told-example.ts';

export const contentExamples: readonly CodeExample[] = [
  ...[
    ...codesOfFiles,
    ...codesOfReferences,
    ...codesOfText,
    ...codesOfTown,
    ...codesOfPrivacy,
    ...codesOfRules,
    ...codesOfDuties,
    ...codesOfPictures,
  ],
];
export const toldExamples: readonly ToldExample[] = [
  ...codesOutside,
  ...codesOfCommits,
  ...codesOfSitting,
];

/** 照例子写错以后，这个代码的第一条；没有报就抛错。 */
export function firstFinding({ code, wrong, history, days }: CodeExample) {
  const findings = findingsAfter(wrong, history, days);
  const found = findings.find((finding) => finding.code === code);
  if (found !== undefined) return found;
  throw new Error(`${code} 的例子没有报它，报的是：${findings.map((one) => one.code).join('、')}`);
}

/** 全部代码的说明：每个例子真的查一遍，话是查出来的原话。 */
export async function freshEntries(): Promise<readonly CodeEntry[]> {
  const roomOf = roomsOfCodes();
  const ofContent = contentExamples.map((example): CodeEntry => {
    const { file, line, message, hint } = firstFinding(example);
    const { code, about, shown } = example;
    const [wrong, right] = shownLines(example, file);
    return {
      ...{ code, room: roomOf.get(code) ?? '', about, file, line },
      ...{ wrong: shown?.wrong ?? wrong, message, hint, right: shown?.right ?? right },
    };
  });
  const told = await Promise.all(
    toldExamples.map(async ({ code, about, wrong, right, tell }): Promise<CodeEntry> => {
      const said = await tell();
      const found = said.find((one) => one.code === code);
      if (found === undefined) {
        throw new Error(
          `${code} 的例子没有说它，说的是：${said.map((one) => one.code).join('、')}`,
        );
      }
      const { file, line, message, hint } = found;
      return {
        ...{ code, room: roomOf.get(code) ?? '', about },
        ...(file !== undefined && { file, line: line ?? 1 }),
        ...{ wrong, message, ...(hint !== undefined && { hint }), right },
      };
    }),
  );
  return [...ofContent, ...told];
}

/** 两份文件里不一样的几行；有一份一行也没有的，带上前面一行，看得出在哪里。 */
function shownLines({ wrong, right }: CodeExample, found: string): readonly [string, string] {
  const textIn = (changes: Changes, path: string) => {
    const text = path in changes ? changes[path] : baseText(path);
    return typeof text === 'string' ? text.trimEnd().split('\n') : [];
  };
  const isOther = (path: string) =>
    textIn(wrong, path).join('\n') !== textIn(right, path).join('\n');
  const path = isOther(found)
    ? found
    : ([...Object.keys(wrong), ...Object.keys(right)].find(isOther) ?? found);
  const [a, b] = [textIn(wrong, path), textIn(right, path)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (lines: readonly string[]) => lines.slice(start, lines.length - end);
  const isBlank = (lines: readonly string[]) => lines.every((line) => line.trim() === '');
  if (isBlank(cut(a)) || isBlank(cut(b))) {
    // 只多了、少了空行的，前后各带一行；一边整个没有的，前面带一行。
    if (isBlank(cut(a)) && isBlank(cut(b))) end = Math.max(0, end - 1);
    do start -= 1;
    while (start > 0 && a[start]?.trim() === '');
  }
  return [outdented(cut(a)), outdented(cut(b))];
}

/** 去掉头尾的空行和各行共有的缩进。 */
function outdented(lines: readonly string[]): string {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  return lines
    .map((line) => line.slice(least))
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

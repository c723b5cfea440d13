import { readMark } from '../../clauses/numbering.ts';
import type { DraftRun } from '../draft.ts';
import type { Line } from './lines.ts';

/** 字里的加粗比这还多的，是整份都加了粗，等于没有加。 */
const MOSTLY = 0.5;
const SHORT = 50;

/** 一份文件里哪些加粗算数。 */
export function boldRule(lines: readonly Line[]): (line: Line) => readonly DraftRun[] {
  const runs = lines.flatMap((line) => line.runs);
  const lengthOf = (some: readonly { readonly text: string }[]) =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  const isFew = (some: readonly { readonly text: string }[]) =>
    lengthOf(some) < lengthOf(runs) * MOSTLY;
  const isMeant = isFew(runs.filter(({ isBold }) => isBold));
  const isSetApart = isFew(runs.filter(({ isApart }) => isApart));
  return (line) => boldOf(line, isMeant, isSetApart);
}

/**
 * 一段里哪些字加粗：原来加了粗的；段首一句用了黑体、楷体，后面是仿宋的，也算。
 * 只有标点、空白的不算，首尾的空白放在外面，网页上才认得出。
 */
function boldOf(line: Line, isMeant: boolean, isSetApart: boolean): readonly DraftRun[] {
  const { runs } = line;
  const end = runs.findIndex(({ isApart }) => !isApart);
  const lead = end === -1 && isSetApart && isShortClause(line) ? runs.length : end;
  const flagged = runs.map(({ text, isBold, isApart }, index) => ({
    text,
    isBold: (isMeant && isBold) || (isApart && index < lead && endsPhrase(runs[lead - 1]?.text)),
  }));
  return merged(merged(flagged).flatMap(spaced));
}

/** 整段都是黑体、楷体的，要短、有序数，才是小标题。 */
function isShortClause({ text }: Line): boolean {
  return text.length <= SHORT && readMark(text)?.kind === 'list';
}

/** 段首一句到哪里为止：句号、冒号，或者序数本身。 */
function endsPhrase(text = ''): boolean {
  return /[。：:．.！？；）)、\s]$|[\p{Script=Han}”》]$/u.test(text);
}

function merged(runs: readonly DraftRun[]): readonly DraftRun[] {
  const list: DraftRun[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last?.isBold === run.isBold) list[list.length - 1] = { ...run, text: last.text + run.text };
    else list.push(run);
  }
  return list;
}

function spaced(run: DraftRun): readonly DraftRun[] {
  if (!run.isBold) return [run];
  if (!/[\p{L}\p{N}]/u.test(run.text)) return [{ ...run, isBold: false }];
  const [, before = '', words = '', after = ''] =
    /^([\s\u3000]*)(.*?)([\s\u3000]*)$/su.exec(run.text) ?? [];
  return [
    { text: before, isBold: false },
    { text: words, isBold: true },
    { text: after, isBold: false },
  ].filter(({ text }) => text !== '');
}

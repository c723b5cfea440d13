import { characterWidth } from './fit.ts';

/** 每一档的题目最多几个字宽；`paper.css` 里 `.title-1` 起是各档的字号，照着一行放得下定的。 */
const WIDTHS = [7, 10.5, 12.5, 15.5] as const;

/** 题目用第几档字号，从 1 数起：字越多越小；最小一档放两行。 */
export function titleStep(title: string): number {
  const width = characterWidth(title);
  const found = WIDTHS.findIndex((most) => width <= most);
  return found < 0 ? WIDTHS.length + 1 : found + 1;
}

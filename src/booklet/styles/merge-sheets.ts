import type { SheetRule } from './read-sheet.ts';

/** 合起来的一条，和哪几组页面的样式里有它。 */
export interface MergedRule extends SheetRule {
  readonly groups: ReadonlySet<string>;
}

interface Kept {
  readonly rule: SheetRule;
  readonly groups: Set<string>;
  next: Kept | undefined;
  /** 从头数的次序，插队的取中间。 */
  order: number;
}

/**
 * 把许多页的样式合成一份：一样的只留一条，在每一页里谁先谁后都不变；
 * 两页里先后相反的，后来的那一页另写一条。
 */
export function mergeSheets(
  sheets: Iterable<{ readonly group: string; readonly rules: readonly SheetRule[] }>,
): readonly MergedRule[] {
  const head: Kept = {
    rule: { holders: [], selector: '', body: '' },
    groups: new Set(),
    next: undefined,
    order: 0,
  };
  const known = new Map<string, Kept[]>();
  for (const { group, rules } of sheets) {
    let last = head;
    for (const rule of rules) {
      const key = [...rule.holders, rule.selector, rule.body].join('\n');
      const same = known.get(key) ?? [];
      const { order } = last;
      const found = same.find((kept) => kept.order > order);
      const kept = found ?? insertAfter(last, rule);
      if (found === undefined) known.set(key, [...same, kept]);
      kept.groups.add(group);
      last = kept;
    }
  }
  const merged: MergedRule[] = [];
  for (let at = head.next; at !== undefined; at = at.next) {
    merged.push({ ...at.rule, groups: at.groups });
  }
  return merged;
}

function insertAfter(before: Kept, rule: SheetRule): Kept {
  const { next } = before;
  const order = next === undefined ? before.order + 1 : (before.order + next.order) / 2;
  const kept: Kept = { rule, groups: new Set(), next, order };
  before.next = kept;
  if (order <= before.order || order === next?.order) renumber(before);
  return kept;
}

/** 中间再也插不进了，后面的重新数。 */
function renumber(from: Kept): void {
  for (let at: Kept | undefined = from, order = from.order; at !== undefined; at = at.next) {
    at.order = order;
    order += 1;
  }
}

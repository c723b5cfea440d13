import type { Change } from '../changes-between.ts';

/** 一处改动叫什么；字打在每一处前面，黑白纸上、听的人都分得出。 */
export const changeNames = {
  inserted: '增',
  deleted: '删',
  reworded: '改',
  moved: '移',
} as const satisfies Readonly<Record<Exclude<Change['kind'], 'same'>, string>>;

export type Changed = Exclude<Change, { readonly kind: 'same' }>;

/** 变了的各处。 */
export function changedIn(changes: readonly Change[]): readonly Changed[] {
  return changes.filter((change) => change.kind !== 'same');
}

/** 「共改3条：增1条，改2条」；一处也没有的说没有变；只有一样的不分，说「共增2条」。 */
export function sayChanges(changes: readonly Change[]): string {
  const changed = changedIn(changes);
  if (changed.length === 0) return '一条也没有变';
  const counts = Object.entries(changeNames)
    .map(([kind, name]) => [name, changed.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0);
  const [[only] = []] = counts;
  if (counts.length === 1) return `共${only}${changed.length}条`;
  const parts = counts.map(([name, count]) => `${name}${count}条`).join('，');
  return `共改${changed.length}条：${parts}`;
}

import type { Random } from '../../scripts/demo/random.ts';

/** 文字里随便一个位置。 */
export function place(text: string, random: Random): number {
  return random.integer(0, Math.max(0, text.length - 1));
}

/** 从 `at` 起去掉几个字，换上 `added`。 */
export function spliced(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

/** 随便挑一个。 */
export function one<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new Error('没有可挑的');
  return item;
}

/** 翻屏键要去哪里：前一屏、后一屏、头、尾。 */
export type Turn = 'back' | 'next' | 'first' | 'last';

const keys: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
};

/** 一个键怎么翻；翻页笔发的是 PageUp、PageDown。按着 Shift 的空格往回翻。不管翻屏的键是 `undefined`。 */
export function turnOf(key: string, isShift: boolean): Turn | undefined {
  return key === ' ' && isShift ? 'back' : keys[key];
}

/** 翻到第几屏，从 0 数；到头到尾就不动。 */
export function placeAfter(turn: Turn, at: number, count: number): number {
  const place = { back: at - 1, next: at + 1, first: 0, last: count - 1 }[turn];
  return Math.min(Math.max(place, 0), count - 1);
}

/** 手指从哪划到哪算翻屏：横着划过一指宽，而且横的比竖的多。 */
export function turnOfSwipe(acrossX: number, acrossY: number): Turn | undefined {
  if (Math.abs(acrossX) < 48 || Math.abs(acrossX) < Math.abs(acrossY) * 1.5) return undefined;
  return acrossX < 0 ? 'next' : 'back';
}

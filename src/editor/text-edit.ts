/** 把 `from` 到 `to`（不含）的几个字换成 `text`；一样长的位置是插进去。 */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** 照改动改一段文字；改动互不重叠，次序不论。 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let [made, at] = ['', 0];
  for (const { from, to, text: written } of inOrder(edits)) {
    made += text.slice(at, from) + written;
    at = to;
  }
  return made + text.slice(at);
}

/**
 * 照改动改一个文件原样的文字。`edits` 的位置是换行都统一成 `\n` 以后的；没有改到的地方一个字节也不动，
 * 新写的几行跟着文件自己的换行。
 */
export function applyToRaw(raw: string, edits: readonly TextEdit[]): string {
  const origin = rawOffsets(raw);
  const [first = '\n'] = /\r\n|\r|\n/.exec(raw) ?? [];
  return applyEdits(
    raw,
    edits.map(({ from, to, text }) => ({
      from: origin(from),
      to: origin(to),
      text: text.replaceAll('\n', first),
    })),
  );
}

/** 换行统一成 `\n`。 */
export function withPlainLineEnds(raw: string): string {
  return raw.replace(/\r\n?/g, '\n');
}

/** 从 `before` 改成 `after`，只动中间不一样的几行。 */
export function lineEdits(before: string, after: string, offset = 0): readonly TextEdit[] {
  if (before === after) return [];
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const lengthOf = (lines: readonly string[]) => lines.join('').length;
  const from = offset + lengthOf(old.slice(0, head));
  const to = from + lengthOf(old.slice(head, old.length - tail));
  return [{ from, to, text: now.slice(head, now.length - tail).join('') }];
}

/** 切成一行一行，换行留在行末。 */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** 换行统一以后的位置，在原来的文字里是第几个字符。 */
function rawOffsets(raw: string): (offset: number) => number {
  const pairs = Array.from(raw.matchAll(/\r\n/g), ({ index }, nth) => index - nth);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}

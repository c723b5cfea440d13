import { type DraftBlock, shownIn } from '../draft.ts';

/** 头一处对不上的：该是什么，网页上是什么。 */
export interface TextDifference {
  readonly expected: string;
  readonly shown: string;
}

const AROUND = 12;

/**
 * 网页上一块一块的字（`shown`），跟草稿该有的是不是一个字不差；空白只比有没有。
 * 头一处对不上的返回前后几个字，都对得上的是 `undefined`。
 */
export function textDifference(
  blocks: readonly DraftBlock[],
  shown: readonly string[],
): TextDifference | undefined {
  const expected = blocks.flatMap(shownIn).map(spaced).filter(Boolean);
  const actual = shown.map(spaced).filter(Boolean);
  const longest = Math.max(expected.length, actual.length);
  for (let index = 0; index < longest; index++) {
    const [one = '', other = ''] = [expected[index], actual[index]];
    if (one === other) continue;
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    const part = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND);
    return { expected: part(one), shown: part(other) };
  }
  return undefined;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

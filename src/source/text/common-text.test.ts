import { expect, test } from 'vitest';
import { isCommonText } from './common-text.ts';

const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** 全角的中文标点，找号码的时候不动。 */
const PUNCTUATION = '！（），：；？';

test('平常的字都看得见，化不成别的字，数字只有 0–9', () => {
  const odd = every
    .filter((char) => isCommonText(char) && !PUNCTUATION.includes(char))
    .filter(
      (char) =>
        char.normalize('NFKC') !== char ||
        char.normalize('NFD') !== char ||
        /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]|(?!\d)\p{Nd}/u.test(char),
    );
  expect(odd).toEqual([]);
});

test('一句平常的话是，夹了一个全角数字、零宽字、圈码就不是', () => {
  const said = '农村低保：每人每月581元（2022年），“看1010号”；问村里！';
  expect(isCommonText(said)).toBe(true);
  for (const char of ['１', '\u200b', '①', '❶', '．', '　', '٣', 'é', '\u{1d7ce}', '\u{e0001}']) {
    expect([char, isCommonText(said + char)]).toEqual([char, false]);
  }
});

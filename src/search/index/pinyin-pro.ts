import { pinyin } from 'pinyin-pro';
import type { PinyinSource } from './suggestion-files.ts';

/** 读音用 pinyin-pro，只在构建时用；最常见的读音在先，别的读音只收前两个。 */
export const pinyinPro: PinyinSource = {
  of: (character) => readingsOf(character)[0],
  othersOf: (character) => readingsOf(character).slice(1, 3),
};

const readings = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  const known = readings.get(character);
  if (known !== undefined) return known;
  const found = /^\p{Script=Han}$/u.test(character)
    ? pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' })
    : [];
  const distinct = [...new Set(found)].filter((syllable) => /^[a-z]+$/.test(syllable));
  readings.set(character, distinct);
  return distinct;
}

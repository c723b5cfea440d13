import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleSounds, readingOf } from '../../../tests/support/pinyin-example.ts';
import { nearSound } from './near-sound.ts';
import { levelOneCharacters, packSounds, unpackSounds } from './sounds.ts';
import { splitPinyin } from './split-pinyin.ts';

test('一级汉字 3755 个，从「啊」到「座」', () => {
  const characters = levelOneCharacters();
  expect(characters).toHaveLength(3755);
  expect([characters[0], characters.at(-1)]).toEqual(['啊', '座']);
});

test.each([
  ['低', 'di'],
  ['赡', 'shan'],
  ['ABC', undefined],
  ['龘', undefined],
])('「%s」读 %s', (character, reading) => {
  expect(exampleSounds.of(character)).toBe(reading);
});

test('随便给字配音节，压了再展开，一个字也不错', () => {
  const syllable = fc.constantFrom('di', 'bao', 'shui', 'lv', 'zhuang');
  const others = ['赡', '瞻', '鲍', '孽'];
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 7, maxLength: 7 }), (syllables) => {
      const characters = ['啊', '低', '保', '座', ...others];
      const readings = new Map(characters.map((one, at) => [one, syllables[at % 7]]));
      const sounds = unpackSounds(packSounds((one) => readings.get(one), others));
      for (const [character, reading] of readings) expect(sounds.of(character)).toBe(reading);
    }),
  );
});

test.each([
  ['zhi', 'zi'],
  ['ling', 'lin'],
  ['neng', 'len'],
  ['lv', 'lu'],
  ['an', 'an'],
  ['n', 'n'],
])('「%s」和「%s」听起来算一样', (one, other) => {
  expect(nearSound(one)).toBe(nearSound(other));
});

const isSyllable = (text: string) =>
  ['lin', 'shi', 'jiu', 'zhu', 'li', 'n', 'xi', 'an', 'xian'].includes(text);

test.each([
  ['linshijiuzhu', ['lin', 'shi', 'jiu', 'zhu']],
  ['xian', ['xian']],
  ["xi'an", ['xi', 'an']],
  ['dbsq', undefined],
])('拼音「%s」切成 %j', (text, syllables) => {
  expect(splitPinyin(text, isSyllable)).toEqual(syllables);
});

test('切出来的音节连起来还是原来的拼音', () => {
  const syllables = fc.array(fc.constantFrom('lin', 'shi', 'jiu', 'zhu', 'xi', 'an'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(syllables, (parts) => {
      expect(splitPinyin(parts.join(''), isSyllable)?.join('')).toBe(parts.join(''));
    }),
  );
});

test('没有读音的字不进对照', () => {
  expect(readingOf('龘')).toBeUndefined();
  expect(unpackSounds(packSounds(readingOf, ['龘'])).of('龘')).toBeUndefined();
});

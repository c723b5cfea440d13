import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, queryWords } from '../words/fold.ts';
import { excerptOf, markWords } from './excerpt.ts';

const said = (segments: readonly { readonly text: string; readonly match: boolean }[]) =>
  segments.map(({ text, match }) => (match ? `【${text}】` : text)).join('');

test('命中的词标出来，前后各留一些字', () => {
  expect(said(excerptOf('户口在本村，收入低，可以申请低保。', ['低保'], 12).segments)).toBe(
    '可以申请【低保】。',
  );
});

test('前面不远有句号，就从那一句开头截', () => {
  const { segments, cutBefore, cutAfter } = excerptOf(
    '头一句是不要紧的话。彩礼由两家商量。后面还有很多很多很多很多很多很多的话。',
    ['彩礼'],
    24,
  );
  expect(said(segments)).toMatch(/^【彩礼】由两家商量。/);
  expect([cutBefore, cutAfter]).toEqual([true, true]);
});

test('一处也没有命中，截开头', () => {
  const { segments, cutBefore } = excerptOf('各家各户有干净水用。', ['低保'], 4);
  expect(segments).toEqual([{ text: '各家各户', match: false }]);
  expect(cutBefore).toBe(false);
});

test('全角数字写的也标得出，标的是原文的字', () => {
  expect(said(markWords('编号１０１０号', ['1010']))).toBe('编号【１０１０】号');
});

test('词隔着空格也标得出', () => {
  expect(said(markWords('两不愁 三保障', ['两不愁三保障']))).toBe('【两不愁 三保障】');
});

test('只沾到一个字的一半，不标', () => {
  expect(said(markWords('50㎡的房子', ['2']))).toBe('50㎡的房子');
});

test('两个词叠在一起，先到的、长的算数', () => {
  expect(said(markWords('农村低保户', ['低保', '低保户', '保户']))).toBe('农村【低保户】');
});

describe('不管什么文字和问话', () => {
  const character = fc.constantFrom(
    ...('低保户水Ａa１㎡ 　。，\n𬇙<&'.match(/./gsu)?.map(String) ?? []),
  );
  const text = fc.array(character, { maxLength: 120 }).map((parts) => parts.join(''));
  const query = fc.array(character, { maxLength: 4 }).map((parts) => parts.join(''));

  test('各段连起来就是原文里连着的一段', () => {
    fc.assert(
      fc.property(text, query, fc.integer({ min: 1, max: 80 }), (source, asked, width) => {
        const { segments, cutBefore, cutAfter } = excerptOf(source, queryWords(asked), width);
        const window = segments.map((segment) => segment.text).join('');
        expect(source.includes(window)).toBe(true);
        if (!cutBefore) expect(source.startsWith(window)).toBe(true);
        if (!cutAfter) expect(source.endsWith(window)).toBe(true);
        expect(window.isWellFormed()).toBe(true);
      }),
    );
  });

  test('标出来的每一段，折叠后就是要找的某个词', () => {
    fc.assert(
      fc.property(text, query, (source, asked) => {
        const words = queryWords(asked);
        for (const segment of excerptOf(source, words).segments) {
          if (segment.match) expect(words).toContain(fold(segment.text));
        }
      }),
    );
  });

  test('题目里真有这个词的，标题一定标得出', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('低保', '户水', 'a1'), (source, word) => {
        const found = markWords(source, [word]).some(({ match }) => match);
        expect(found).toBe(fold(source).includes(word));
      }),
    );
  });
});

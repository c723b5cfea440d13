import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packLines, splitForScreens } from './pack.ts';

describe('切成一屏一屏', () => {
  test('短的不切', () => {
    expect(splitForScreens('按户给。', 10)).toEqual(['按户给。']);
  });

  test('先在句末断，引号跟着前面走', () => {
    expect(splitForScreens('他说：“先申请。”再去问一问。', 9)).toEqual([
      '他说：“先申请。”',
      '再去问一问。',
    ]);
  });

  test('一句太长，在逗号处断，短的并回去', () => {
    expect(splitForScreens('一二三四五，六七八，九十，再来。', 10)).toEqual([
      '一二三四五，六七八，',
      '九十，再来。',
    ]);
  });

  test('没有标点的硬断', () => {
    expect(splitForScreens('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七']);
  });

  test('随便什么话，接回去一字不差，每屏都不超', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'条款甲乙，。；、“”（）12'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 80 }), (words, most) => {
        const screens = splitForScreens(words, most);
        expect(screens.join('')).toBe(words);
        for (const screen of screens) expect([...screen].length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test('几句短话并到一屏，放不下的另起', () => {
  expect(packLines(['一二三', '四五', '六七八九', '十'], 6)).toEqual([
    ['一二三', '四五'],
    ['六七八九', '十'],
  ]);
  expect(packLines([], 6)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnWidth, fitText, wrapPhrases, wrapText } from './text-fit.ts';

test('一个汉字占一个字号，数字窄些', () => {
  expect(drawnWidth('甲村', 16)).toBe(32);
  expect(drawnWidth('100%', 10)).toBeCloseTo(29.5);
});

test('放得下的名字一个字不动，放不下的截短并带省略号', () => {
  expect(fitText('青石社区', 64, 16)).toBe('青石社区');
  expect(fitText('凤凰山社区居委会', 64, 16)).toBe('凤凰山…');
});

test('截过的名字总放得下，而且是原名的开头', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (name, width) => {
      const fitted = fitText(name, width, 16);
      expect(drawnWidth(fitted, 16)).toBeLessThanOrEqual(width);
      expect(name.startsWith(fitted === name ? name : fitted.slice(0, -1))).toBe(true);
    }),
  );
});

test('折成几行，一个字不少，行首没有逗号句号', () => {
  expect(wrapText('村里的设施改善了，你满意不满意？', 128, 16)).toEqual([
    '村里的设施改善',
    '了，你满意不满',
    '意？',
  ]);
  expect(wrapText('收到的一共135件', 96, 16)).toEqual(['收到的一共', '135件']);
  expect(wrapText('收到的130到134件', 96, 16)).toEqual(['收到的', '130到134件']);
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapText(text, width, 16);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1))
        expect('，。；：、？！'.includes(line.charAt(0))).toBe(false);
    }),
  );
});

test('几小句在逗号后面折行，一小句不拆开', () => {
  expect(wrapPhrases(['办好30到34', '期限内20', '没答复15'], 192, 16)).toEqual([
    '办好30到34，期限内20，',
    '没答复15',
  ]);
  expect(wrapPhrases([], 192, 16)).toEqual([]);
});

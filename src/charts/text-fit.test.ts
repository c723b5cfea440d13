import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth } from './text-fit.ts';

test('一个汉字占一个字号，数字窄些', () => {
  expect(textWidth('甲村', 16)).toBe(32);
  expect(textWidth('100%', 10)).toBeCloseTo(24);
});

test('放得下的名字一个字不动，放不下的截短并带省略号', () => {
  expect(fitText('白石社区', 64, 16)).toBe('白石社区');
  expect(fitText('凤凰山社区居委会', 64, 16)).toBe('凤凰山…');
});

test('截过的名字总放得下，而且是原名的开头', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (name, width) => {
      const fitted = fitText(name, width, 16);
      expect(textWidth(fitted, 16)).toBeLessThanOrEqual(width);
      expect(name.startsWith(fitted === name ? name : fitted.slice(0, -1))).toBe(true);
    }),
  );
});

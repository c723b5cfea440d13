import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrite, tracked } from './tracked-text.ts';

test('没换的字都找得回原来的位置，换过好几遍也一样', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-d*_]{0,30}$/), (text) => {
      const once = rewrite(tracked(text), /\*+/g, () => '');
      const twice = rewrite(once, /_/g, () => '<>');
      for (const [index, char] of [...twice.text].entries()) {
        if (/[a-d]/.test(char)) expect(text[twice.originOf(index)]).toBe(char);
      }
      expect(twice.text.replace(/<>/g, '_')).toBe(text.replace(/\*/g, ''));
    }),
  );
});

test('换出来的字，指着被换的那一处', () => {
  const view = rewrite(tracked('甲&#49;乙'), /&#49;/g, () => '1');
  expect(view.text).toBe('甲1乙');
  expect([0, 1, 2].map((index) => view.originOf(index))).toEqual([0, 1, 6]);
});

test('什么也没换，原样返回', () => {
  const source = tracked('甲乙');
  expect(rewrite(source, /丙/g, () => '')).toBe(source);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseLabel, parseClauseLabel } from './cite-label.ts';

test.each([
  ['二（八）', '2-8'],
  ['二、（八）', '2-8'],
  ['二(8)', '2-8'],
  ['二', '2'],
  ['二、', '2'],
  ['二、（八）1.（1）', '2-8-1-1'],
  ['第二部分', '2'],
  ['第二部分第（五）条', '2-5'],
  ['第二部分第五条', '2-5'],
  ['第二部分（五）', '2-5'],
])('「%s」是公文的 #%s', (text, anchor) => {
  expect(parseClauseLabel(text)).toEqual({ scheme: 'official', anchor });
});

test.each([
  ['第3条', '3'],
  ['第３条', '3'],
  ['第三条', '3'],
  ['第三条第一款', '3'],
  ['第三条第二款', '3-2'],
  ['第三条第（二）项', '3-1-2'],
  ['第三条（二）', '3-1-2'],
  ['第三条第二款第一项', '3-2-1'],
  ['第一章', 'z-1'],
  ['第一章 第二节', 'z-1-2'],
])('「%s」是村规的 #%s', (text, anchor) => {
  expect(parseClauseLabel(text)).toEqual({ scheme: 'articles', anchor });
});

test.each(['', '低保', '第条', '二八', '第三四条', '第〇条', '第三条规定', '1010', '三月'])(
  '「%s」读不懂，不猜',
  (text) => {
    expect(parseClauseLabel(text)).toBeUndefined();
  },
);

const number = fc.integer({ min: 1, max: 99 });
const official = fc
  .array(number, { minLength: 1, maxLength: 4 })
  .map((numbers) => ({ scheme: 'official' as const, anchor: numbers.join('-') }));
const articles = fc
  .oneof(
    number.map(String),
    fc.tuple(number, fc.integer({ min: 2, max: 9 })).map((numbers) => numbers.join('-')),
    fc.tuple(number, number, number).map((numbers) => numbers.join('-')),
    fc.tuple(number, number).map((numbers) => ['z', ...numbers].join('-')),
  )
  .map((anchor) => ({ scheme: 'articles' as const, anchor }));

test('锚点念成条款，再读回来，还是那个锚点', () => {
  fc.assert(
    fc.property(fc.oneof(official, articles), ({ scheme, anchor }) => {
      const label = clauseLabel(anchor, scheme);
      expect(parseClauseLabel(label ?? '')).toEqual({ scheme, anchor });
    }),
  );
});

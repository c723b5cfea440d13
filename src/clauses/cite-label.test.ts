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
  ['二、3.', '2-0-3'],
  ['第二部分', '2'],
  ['第二部分第（五）条', '2-5'],
  ['第二部分第五条', '2-5'],
  ['第二部分（五）', '2-5'],
  ['附件1', 'a1'],
  ['附件', 'a1'],
  ['附件1第二部分', 'a1-2'],
  ['附件2二、（三）', 'a2-2-3'],
])('「%s」是公文的 #%s', (text, anchor) => {
  expect(parseClauseLabel(text)).toMatchObject({ scheme: 'official', anchor });
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
  ['第三条第（二）项第1目', '3-1-2-1'],
  ['第三条之一', '3.1'],
  ['第3条之1', '3.1'],
  ['第三条之一第二款', '3.1-2'],
  ['第一千二百六十条', '1260'],
  ['第一章', 'z-1'],
  ['第一章 第二节', 'z-1-2'],
  ['第二编第三章', 'b-2-0-3'],
  ['《某镇供水管理办法》第二条', '2'],
  ['《关于管水的通知》附件1第二条第（三）项', 'a1-2-1-3'],
])('「%s」是村规的 #%s', (text, anchor) => {
  expect(parseClauseLabel(text)).toMatchObject({ scheme: 'articles', anchor });
});

test.each([
  '',
  '低保',
  '第条',
  '二八',
  '第三四条',
  '第〇条',
  '第三条规定',
  '1010',
  '三月',
  '《低保》',
])('「%s」读不懂，不猜', (text) => {
  expect(parseClauseLabel(text)).toBeUndefined();
});

const number = fc.integer({ min: 1, max: 99 });
const official = fc.array(number, { minLength: 1, maxLength: 5 }).map((numbers) => ({
  scheme: 'official' as const,
  anchor: numbers.join('-'),
}));
const articles = fc
  .oneof(
    number.map(String),
    fc.tuple(number, number).map(([article, insert]) => `${article}.${insert}`),
    fc.tuple(number, fc.integer({ min: 2, max: 9 })).map((numbers) => numbers.join('-')),
    fc.tuple(number, number, number).map((numbers) => numbers.join('-')),
    fc.tuple(number, number, number, number).map((numbers) => numbers.join('-')),
    fc.tuple(number, number).map((numbers) => ['z', ...numbers].join('-')),
    fc.tuple(number, number, number, number).map((numbers) => ['b', ...numbers].join('-')),
  )
  .map((anchor) => ({ scheme: 'articles' as const, anchor }));
const attached = fc.constantFrom('', 'a1-', 'a12-', 'd2-', 'd3-a4-');

test('锚点念成条款，再读回来，还是那个锚点', () => {
  fc.assert(
    fc.property(attached, fc.oneof(official, articles), (prefix, { scheme, anchor }) => {
      const label = clauseLabel(prefix + anchor, scheme);
      expect(parseClauseLabel(label ?? '')).toMatchObject({ scheme, anchor: prefix + anchor });
    }),
  );
});

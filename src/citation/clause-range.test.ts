import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseLabel, parseClauseLabel } from '../clauses/cite-label.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { clauseRange, type PageClause, shortLabel } from './clause-range.ts';

test.each([
  ['二、（八）', '二（八）'],
  ['二、（八）1.', '二（八）1'],
  ['二、3.', '二、3.'],
  ['第二部分', '第二部分'],
  ['第三条第（二）项', '第三条第（二）项'],
  ['附件1二、（三）', '附件1二（三）'],
])('「%s」引用里说「%s」', (label, short) => {
  expect(shortLabel(label)).toBe(short);
});

const number = fc.integer({ min: 1, max: 40 });
const anchors = fc.oneof(
  fc
    .array(number, { minLength: 1, maxLength: 4 })
    .map((numbers) => ['official', numbers.join('-')] as const),
  number.map((article) => ['articles', `${article}`] as const),
  fc
    .tuple(number, fc.integer({ min: 2, max: 9 }), number)
    .map((numbers) => ['articles', numbers.join('-')] as const),
);

test('短的说法，别人照着还找得到那一条', () => {
  fc.assert(
    fc.property(anchors, ([scheme, anchor]) => {
      const short = shortLabel(clauseLabel(anchor, scheme) ?? '');
      expect(parseClauseLabel(short)).toMatchObject({ anchor, scheme });
    }),
  );
});

function page(scheme: Scheme, headings: string, ...list: readonly string[]): PageClause[] {
  return list.map((anchor) => ({
    anchor,
    label: clauseLabel(anchor, scheme) ?? '',
    isHeading: headings.split(' ').includes(anchor),
  }));
}
const rules = page(
  'articles',
  'z-1 z-2',
  ...['z-1', '1', '1-2', '2', '2-1-1', '2-1-2', '2-1-3', '3', '3.1', '4', 'z-2', '5', '6'],
);
const plan = page(
  'official',
  '1 2',
  ...['1', '2', '2-1', '2-2', '2-2-1', '2-2-2', '2-3', '2-4', '3'],
);
const said = (clauses: readonly PageClause[], touched: string) =>
  clauseRange(clauses, new Set(touched.split(' '))).label;

test.each([
  ['3', '第三条'],
  ['3 3.1', '第三条、第三条之一'],
  ['3 3.1 4', '第三条至第四条'],
  ['4 z-2 5 6', '第四条至第六条'],
  ['1 3 4', '第一条、第三条、第四条'],
  ['2-1-1 2-1-2 2-1-3', '第二条第一款第（一）项至第（三）项'],
  ['2 2-1-1', '第二条'],
  ['1-2', '第一条第二款'],
  ['z-1', '第一章'],
  ['', ''],
])('村规里碰到「%s」，说「%s」', (touched, label) => {
  expect(said(rules, touched)).toBe(label);
});

test.each([
  ['2-1', '二（一）'],
  ['2 2-1', '二（一）'],
  ['2-1 2-2 2-3', '二（一）至（三）'],
  ['2-2-1 2-2-2', '二（二）1、2'],
  ['2-1 2-3', '二（一）、二（三）'],
  ['2 2-1 2-2 2-2-1 2-2-2 2-3 2-4', '第二部分'],
  ['2-4 3', '二（四）、第三部分'],
])('公文里碰到「%s」，说「%s」', (touched, label) => {
  expect(said(plan, touched)).toBe(label);
});

test('碰到的每一条都说到了，没碰到的不说；多碰一条，不会少说一条', () => {
  const some = fc.subarray(rules.map(({ anchor }) => anchor));
  const covers = (anchors: readonly string[], anchor: string) =>
    anchors.some((one) => anchor === one || anchor.startsWith(`${one}-`));
  fc.assert(
    fc.property(some, (touched) => {
      const { anchors: cited } = clauseRange(rules, new Set(touched));
      const inside = touched.filter((anchor) => !anchor.startsWith('z-'));
      for (const anchor of inside) expect(covers(cited, anchor)).toBe(true);
      for (const anchor of cited) expect(touched).toContain(anchor);
    }),
  );
});

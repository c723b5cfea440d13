import { describe, expect, test } from 'vitest';
import { quotedPages } from '../../tests/support/quoted-town.ts';
import { anchorOf } from '../clauses/labels.ts';
import { findClaims } from './find-claims.ts';

/** 说到的各处：编号，后面跟着锚点；看不出是哪一页的，几个编号排在一起。 */
function said(text: string): readonly string[] {
  return findClaims(text, quotedPages).map(({ pages, code, clause }) => {
    const page = pages.length === 0 ? `没有${code}` : pages.map((one) => one.code).join('/');
    const scheme = pages[0]?.scheme ?? 'official';
    const anchor = clause?.position ? anchorOf(clause.position, scheme) : clause?.anchor;
    return anchor === undefined ? page : `${page}#${anchor}`;
  });
}

test.each([
  ['编号1888', ['1888']],
  ['明白栏１８８８', ['1888']],
  ['一八八八号再念一遍。', ['1888']],
  ['（1888，2998）', ['1888', '2998']],
  ['查2998', ['2998']],
  ['查626001的事', ['626001']],
  ['2998第3条', ['2998#3']],
  ['2998 第 3 条', ['2998#3']],
  ['2998号的第二条第二款', ['2998#2-2']],
  ['4999二（八）', ['4999#2-8']],
  ['4999#2-8', ['4999#2-8']],
  ['4999《青石镇院坝整治工作方案》二、（八）', ['4999#2-8']],
  ['2998第一条、第三条', ['2998#1', '2998#3']],
  ['2998第一、三条', ['2998#1', '2998#3']],
  ['2998第一条至第三条', ['2998#1', '2998#3']],
  ['4999二、（八）（九）', ['4999#2-8', '4999#2-9']],
  ['4999二（八）和（九）', ['4999#2-8', '4999#2-9']],
  ['《子村村规民约》第三条', ['2998#3']],
  ['《子村村规民约》（编号2998）第三条', ['2998#3']],
  ['子村村规第三条', ['2998#3']],
  ['照子村的村规民约第三条办', ['2998#3']],
  ['《…院坝整治工作方案》二、（八）', ['4999#2-8']],
  ['《青石镇…工作方案》二（八）', ['4999#2-8']],
  ['《院坝整治方案》', ['4999']],
  ['《村规民约》第一条', ['2998/2999#1']],
  ['丑村开会，念了《村规民约》第一条', ['2999#1']],
  ['编号1998', ['没有1998']],
  ['1998第三条', ['没有1998#t3']],
])('“%s”', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

describe('不是引本站的', () => {
  test.each([
    '1999年修的路',
    '1888块',
    '共1888人次',
    '收入1888元，支出2998.5元',
    '二〇二二年十月',
    '电话1888-2998',
    '〔1999〕12号',
    '《中华人民共和国村民委员会组织法》第三条',
    '通知第三条念过了',
    '今年收了1888，明年收2998',
    '门牌号1888那家',
    '18881888',
  ])('“%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('位置是原话里的，全角、空格也对得上', () => {
  const text = '先说别的。查 ２９９８ 第 ３ 条，再说。';
  const [claim] = findClaims(text, quotedPages);
  expect(text.slice(claim?.start, claim?.end)).toBe('２９９８ 第 ３ 条');
});

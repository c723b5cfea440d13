import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArticleLevel, formatLabel, type Numeral, parseLabel } from './numbering.ts';

test.each([
  ['一、总体要求', 1, 1, '一、', '总体要求'],
  ['（八）选树一批各领域先进典型。', 2, 8, '（八）', '选树一批各领域先进典型。'],
  ['(十二)半角括号', 2, 12, '(十二)', '半角括号'],
  ['1. 点后有空格', 3, 1, '1.', '点后有空格'],
  ['２．全角数字和点', 3, 2, '２．', '全角数字和点'],
  ['（3）第四级', 4, 3, '（3）', '第四级'],
  ['(３)半角括号全角数字', 4, 3, '(３)', '半角括号全角数字'],
])('公文「%s」认出第 %i 级第 %i', (text, level, number, label, rest) => {
  expect(parseLabel(text, 'official')).toEqual({
    scheme: 'official',
    level,
    number,
    label,
    start: 0,
    rest,
  });
});

test.each([
  ['第一章 总则', 'chapter', 1, '第一章'],
  ['第二节　红白喜事', 'section', 2, '第二节'],
  ['第三条 酒席', 'article', 3, '第三条'],
  ['第12条：用水', 'article', 12, '第12条'],
  ['第二款 先打招呼', 'paragraph', 2, '第二款'],
  ['（二）桌数商量着定', 'item', 2, '（二）'],
  ['(2)桌数商量着定', 'item', 2, '(2)'],
])('村规「%s」认出 %s 第 %i', (text, level, number, label) => {
  expect(parseLabel(text, 'articles')).toMatchObject({ scheme: 'articles', level, number, label });
});

test.each([
  '（此件公开发布）',
  '1.5米宽的路',
  '2022.10.17',
  '一是走访，二是登记',
  '百姓、干部',
  '第三条',
])('公文里「%s」不是序数', (text) => {
  expect(parseLabel(text, 'official')).toBeUndefined();
});

test.each(['第三条规定的酒席要先打招呼', '第三条至第五条', '一、总则', '第〇条 空', '第0条 空'])(
  '村规里「%s」不是条的开头',
  (text) => {
    expect(parseLabel(text, 'articles')).toBeUndefined();
  },
);

test('加粗在序数后面结束，等于分开了', () => {
  const text = '第三条酒席要先打招呼';
  expect(parseLabel(text, 'articles', { boundary: 3 })).toMatchObject({ number: 3 });
  expect(parseLabel(text, 'articles', { boundary: 5 })).toBeUndefined();
});

test('标题开头的「第一章总则」不用空格也认', () => {
  expect(parseLabel('第一章总则', 'articles', { heading: true })).toMatchObject({
    level: 'chapter',
    rest: '总则',
  });
});

test('开头的全角空格不碍事，也算得出序数从哪里起', () => {
  expect(parseLabel('　　（一）走访', 'official')).toMatchObject({ number: 1, start: 2 });
});

const number = fc.integer({ min: 1, max: 999 });
const numeral: fc.Arbitrary<Numeral> = fc.oneof(
  fc.record({
    scheme: fc.constant('official' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    number,
  }),
  fc.record({
    scheme: fc.constant('articles' as const),
    level: fc.constantFrom<ArticleLevel>('chapter', 'section', 'article', 'paragraph', 'item'),
    number,
  }),
);

test('序数写成规范的样子再认，级和数都不变', () => {
  fc.assert(
    fc.property(numeral, fc.constantFrom('', ' 走访', '　酒席'), (given, words) => {
      const text = formatLabel(given) + words;
      expect(parseLabel(text, given.scheme)).toMatchObject({
        ...given,
        label: formatLabel(given),
        rest: words.trim(),
      });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownBlocks } from './blocks.ts';
import { writtenAs } from './numbering.ts';
import { outline } from './outline.ts';

const anchorsOf = (body: string, scheme: 'official' | 'articles') =>
  outline(markdownBlocks(body), scheme).clauses.map(({ anchor, label }) => [anchor, label]);

const faultsOf = (body: string, scheme: 'official' | 'articles') =>
  outline(markdownBlocks(body), scheme).faults;

const NOTICE = `## 关于走访的通知

各村：

### 一、总体要求

要走到户。

### 二、工作措施

**（一）走访。**都要走到。

**（二）开会。**都要到场。

1. 先通知。
2. 再开会。

（1）会前一天通知。

### 三、工作要求

（一）抓紧。`;

const RULES = `全体村民商定。

## 第一章 总则

第一条 这是我们自己定的。

第二条 大家都要守。

说得出，做得到。

## 第二章 红白喜事

第三条 酒席只办两种：

（一）结婚；

（二）丧事。

其他的不办：

（一）生日；

### 第四条 彩礼

量力而行。

不攀比。

---

某村村民委员会`;

test('公文按一、（一）1.（1）编锚点，没有序数的段落不编', () => {
  expect(anchorsOf(NOTICE, 'official')).toEqual([
    ['1', '第一部分'],
    ['2', '第二部分'],
    ['2-1', '二、（一）'],
    ['2-2', '二、（二）'],
    ['2-2-1', '二、（二）1.'],
    ['2-2-2', '二、（二）2.'],
    ['2-2-2-1', '二、（二）2.（1）'],
    ['3', '第三部分'],
    ['3-1', '三、（一）'],
  ]);
  expect(faultsOf(NOTICE, 'official')).toEqual([]);
});

test('村规按章、条、款、项编锚点，第一款就是那一条，落款不算款', () => {
  expect(anchorsOf(RULES, 'articles')).toEqual([
    ['z-1', '第一章'],
    ['1', '第一条'],
    ['2', '第二条'],
    ['2-2', '第二条第二款'],
    ['z-2', '第二章'],
    ['3', '第三条'],
    ['3-1-1', '第三条第一款第（一）项'],
    ['3-1-2', '第三条第一款第（二）项'],
    ['3-2', '第三条第二款'],
    ['3-2-1', '第三条第二款第（一）项'],
    ['4', '第四条'],
    ['4-2', '第四条第二款'],
  ]);
  expect(faultsOf(RULES, 'articles')).toEqual([]);
});

test('每条知道序数占哪几个字；没写序数的款一个字也不占', () => {
  const rules = outline(markdownBlocks(RULES), 'articles').clauses;
  const spanOf = (anchor: string) => rules.find((clause) => clause.anchor === anchor)?.span;
  expect(spanOf('z-1')).toEqual([0, 3]);
  expect(spanOf('3-2')).toEqual([0, 0]);
  expect(spanOf('3-1-2')).toEqual([0, 3]);
});

test('写出来的第二款照写的数编', () => {
  expect(anchorsOf('第一条 甲\n\n第一款 乙\n\n第二款 丙', 'articles')).toEqual([
    ['1', '第一条'],
    ['1-2', '第一条第二款'],
  ]);
});

test('第三条后面是第五条，报跳号，锚点还是写的数', () => {
  const body = '第一条 甲\n\n第二条 乙\n\n第四条 丙';
  expect(faultsOf(body, 'articles')).toEqual([
    { kind: 'gap', block: 2, label: '第四条', expected: '第三条', isInline: false },
  ]);
  expect(anchorsOf(body, 'articles').at(-1)).toEqual(['4', '第四条']);
});

test('同一个序数写两次，后一个没有锚点，后面的接着编', () => {
  const body = '一、甲\n\n（一）乙\n\n（一）丙\n\n（二）丁';
  expect(faultsOf(body, 'official')).toEqual([
    { kind: 'duplicate', block: 2, label: '一、（一）' },
  ]);
  expect(anchorsOf(body, 'official').map(([anchor]) => anchor)).toEqual(['1', '1-1', '1-2']);
});

test('一、下面直接写 1. 不算越级，写（1）算，只报一次；锚点缺的一级记 0', () => {
  expect(faultsOf('一、甲\n\n1. 乙\n\n2. 丙', 'official')).toEqual([]);
  const body = '一、甲\n\n（1）乙\n\n（2）丙';
  expect(faultsOf(body, 'official')).toEqual([{ kind: 'jump', block: 1, label: '一、（1）' }]);
  expect(anchorsOf(body, 'official')).toEqual([
    ['1', '第一部分'],
    ['1-0-0-1', '一、（1）'],
    ['1-0-0-2', '一、（2）'],
  ]);
});

test('不在任何一条下面的（一）、不在任何一章下面的节，都报越级', () => {
  const kinds = (body: string) => faultsOf(body, 'articles').map(({ kind }) => kind);
  expect(kinds('（一）甲\n\n第一条 乙')).toEqual(['jump']);
  expect(kinds('## 第一节 甲')).toEqual(['jump']);
});

test('节在章里从头编，条接着上一章编', () => {
  const body = `## 第一章 甲\n\n### 第一节 子\n\n第一条 一\n\n## 第二章 乙\n\n### 第一节 丑\n\n第二条 二`;
  expect(faultsOf(body, 'articles')).toEqual([]);
  expect(anchorsOf(body, 'articles').map(([anchor]) => anchor)).toEqual([
    'z-1',
    'z-1-1',
    '1',
    'z-2',
    'z-2-1',
    '2',
  ]);
});

const words = fc.stringMatching(/^[走访开会酒席彩礼饮水安全A-Za-z]{0,8}$/);
const numbers = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });

test('把标题和正文的字全换掉，锚点一个不变', () => {
  const official = fc.record({
    style: fc.constantFrom(1 as const, 2 as const),
    number: fc.nat(30),
  });
  const shape = fc.array(official, { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(shape, fc.array(words, { minLength: 30, maxLength: 30 }), (levels, texts) => {
      const write = (offset: number) =>
        levels.map(({ style, number }, index) => ({
          kind: 'paragraph' as const,
          text: `${writtenAs(style, number + 1)}${texts[index + offset]}`,
        }));
      const anchors = (offset: number) =>
        outline(write(offset), 'official').clauses.map(({ anchor }) => anchor);
      expect(anchors(0)).toEqual(anchors(15));
    }),
  );
});

test('不管条怎么编，锚点从不重复，每条要么有锚点要么报重复', () => {
  fc.assert(
    fc.property(numbers, (articles) => {
      const blocks = articles.map((number) => ({
        kind: 'paragraph' as const,
        text: `第${number}条 甲`,
      }));
      const { clauses, faults } = outline(blocks, 'articles');
      const duplicates = faults.filter(({ kind }) => kind === 'duplicate');
      expect(new Set(clauses.map(({ anchor }) => anchor)).size).toBe(clauses.length);
      expect(clauses.length + duplicates.length).toBe(articles.length);
    }),
  );
});

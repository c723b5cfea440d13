import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHanNumber } from './han-number.ts';
import { type ClauseMark, type ListStyle, readMark, writtenAs } from './numbering.ts';

const read = (text: string, place?: Parameters<typeof readMark>[1]) => {
  const mark = readMark(text, place);
  return mark === undefined || mark.kind === 'unread' ? mark?.kind : summary(mark);
};

function summary(mark: Exclude<ClauseMark, { kind: 'unread' }>) {
  if (mark.kind === 'decimal') return ['decimal', mark.path.join('.'), mark.label];
  const { number, insert } = mark.ordinal;
  const kind = mark.kind === 'division' ? mark.unit : mark.kind === 'list' ? mark.style : mark.kind;
  return [kind, insert === undefined ? number : `${number}.${insert}`, mark.label];
}

test.each([
  ['一、总体要求', 1, 1, '一、'],
  ['一.总体要求', 1, 1, '一.'],
  ['⼀、总体要求', 1, 1, '⼀、'],
  ['二 、空一格', 1, 2, '二 、'],
  ['（八）选树一批各领域先进典型。', 2, 8, '（八）'],
  ['(十二)半角括号', 2, 12, '(十二)'],
  ['（ 三 ）空格', 2, 3, '（ 三 ）'],
  ['（四)一全一半', 2, 4, '（四)'],
  ['㈤ 一个字的', 2, 5, '㈤'],
  ['1. 点后有空格', 3, 1, '1.'],
  ['２．全角数字和点', 3, 2, '２．'],
  ['⒊一个字的', 3, 3, '⒊'],
  ['4、顿号', 3, 4, '4、'],
  ['（3）第四级', 4, 3, '（3）'],
  ['(３)半角括号全角数字', 4, 3, '(３)'],
  ['⑵一个字的', 4, 2, '⑵'],
  ['5）半个括号', 5, 5, '5）'],
  ['②圈', 6, 2, '②'],
  ['丙、天干', 7, 3, '丙、'],
  ['注：1．表底下的注', 3, 1, '1．'],
])('「%s」是第 %i 种写法的第 %i', (text, style, number, label) => {
  expect(read(text)).toEqual([style, number, label]);
});

test.each([
  ['第一编 总则', '编', 1, '第一编'],
  ['第二分编 典型合同', '分编', 2, '第二分编'],
  ['第一章 总则', '章', 1, '第一章'],
  ['第五章法律责任', '章', 5, '第五章'],
  ['第 二 章　附则', '章', 2, '第 二 章'],
  ['第二节　红白喜事', '节', 2, '第二节'],
  ['第三条 酒席', 'article', 3, '第三条'],
  ['第 三 条 酒席', 'article', 3, '第 三 条'],
  ['第\u200b三条 酒席', 'article', 3, '第\u200b三条'],
  ['第12条：用水', 'article', 12, '第12条'],
  ['第１２条：用水', 'article', 12, '第１２条'],
  ['第一○一条 用水', 'article', 101, '第一○一条'],
  ['第一千二百六十条 施行', 'article', 1260, '第一千二百六十条'],
  ['第十七条之一 满七十五岁', 'article', '17.1', '第十七条之一'],
  ['第一条【目的】为了', 'article', 1, '第一条'],
  ['第一条（范围）本村', 'article', 1, '第一条'],
  ['第二款 先打招呼', 'paragraph', 2, '第二款'],
])('「%s」认出 %s 第 %s', (text, kind, number, label) => {
  expect(read(text)).toEqual([kind, number, label]);
  expect(readMark(text)?.certainty).toBe('sure');
});

test.each([
  ['第一条全体村民都要守法。', 'likely'],
  ['第三条规定的酒席要先打招呼', 'unlikely'],
  ['第三条至第五条的规定', 'unlikely'],
  ['第三条、第四条规定的', 'unlikely'],
  ['第三条第二款规定的', 'unlikely'],
  ['第三条（二）项规定的', 'unlikely'],
  ['1．2022年起', 'likely'],
  ['3.2022年起', 'likely'],
  ['1.5米宽的路', 'unlikely'],
  ['1．5倍以上', 'unlikely'],
])('「%s」认得 %s', (text, certainty) => {
  expect(readMark(text)?.certainty).toBe(certainty);
});

test.each([
  '（此件公开发布）',
  '2022.10.17',
  '2022年10月17日',
  '10月1日起施行',
  '023-70000001',
  '12345热线',
  '一是走访，二是登记',
  '一、二、三组合用一口水池',
  '百姓、干部',
  '第一款罪，告诉的才处理。',
  '第一款、第二款规定的项目',
  '第七节相应改为第八节，往后顺延。',
  '“第三条 酒席”',
  '甲、乙双方',
])('「%s」不是序数', (text) => {
  expect(readMark(text)).toBeUndefined();
});

test.each([
  '第三四条 甲',
  '第百条 甲',
  '第条 甲',
  '（三四）甲',
  '一）甲',
  'a)甲',
  'Ⅳ、甲',
  '（四）、（五）项所列人员',
  '（二）项规定的情形',
  '第一章 总则 第二章 职责 第三章 附则',
])('「%s」像序数，不当条款，要说一声', (text) => {
  expect(read(text)).toBe('unread');
});

test.each([
  ['4.2.1　响应', '4.2.1'],
  ['1.1 编制目的', '1.1'],
])('「%s」是分级的数 %s', (text, path) => {
  expect(read(text)?.slice(0, 2)).toEqual(['decimal', path]);
});

test('加粗在序数后面结束，等于分开了', () => {
  const text = '第三条酒席要先打招呼';
  expect(readMark(text, { boundary: 3 })?.certainty).toBe('sure');
  expect(readMark(text, { boundary: 5 })?.certainty).toBe('likely');
});

test('标题开头的「第一章总则」不用空格也认', () => {
  expect(readMark('第一章总则', { heading: true })).toMatchObject({ unit: '章', rest: '总则' });
});

test('开头的全角空格不碍事，也算得出序数从哪里起', () => {
  expect(readMark('　　（一）走访')).toMatchObject({ label: '（一）', start: 2, rest: '走访' });
});

const number = fc.integer({ min: 1, max: 999 });
const blank = fc.constantFrom('', ' ', '　', '\u200b');
const width = fc.boolean();
const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

test('一、（一）1.（1）不管全角半角、有没有空格，认出来都一样', () => {
  const style = fc.constantFrom<ListStyle>(1, 2, 3, 4);
  fc.assert(
    fc.property(style, number, blank, width, (given, at, space, isWide) => {
      const written = writtenAs(given, at) ?? '';
      const text = `${space}${isWide ? wide(written) : written}走访`;
      expect(readMark(text)).toMatchObject({ style: given, ordinal: { number: at }, rest: '走访' });
    }),
  );
});

test('第几条不管空格、零宽字、阿拉伯数字，认出来都一样', () => {
  fc.assert(
    fc.property(number, blank, blank, fc.boolean(), (at, before, after, isHan) => {
      const digits = isHan ? formatHanNumber(at) : String(at);
      expect(readMark(`第${before}${digits}${after}条　走访`)).toMatchObject({
        kind: 'article',
        certainty: 'sure',
        ordinal: { number: at },
      });
    }),
  );
});

test.each(['第一条 话', '笫一条 话', '零）话', '甲、话', '注：1.话', '备注：1.话', '说明：1.话'])(
  '汉字打头的序数一个也不漏：%s',
  (text) => {
    expect(readMark(text)).toBeDefined();
  },
);

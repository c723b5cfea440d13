import { expect, test } from 'vitest';
import { basisIn, basisShorts, numberSources } from './cited-basis.ts';

const SHORTS = ['社会救助法', '低保条例'];

test('引用按依据表的次序编号，说明里写短名和条号', () => {
  const sources = [
    { short: '低保条例', clause: '第10条' },
    { short: '社会救助法', clause: undefined },
  ];
  expect(numberSources(sources, SHORTS, 'content/policies/a.md')).toEqual([
    { number: 2, href: '#basis', title: '低保条例 第10条' },
    { number: 1, href: '#basis', title: undefined },
  ]);
});

test('短名不在依据表里，报错说清哪个文件、哪个短名、有哪些可用', () => {
  const cite = () =>
    numberSources([{ short: '低保法', clause: undefined }], SHORTS, 'content/policies/a.md');
  expect(cite).toThrow('content/policies/a.md：〔据 低保法〕');
  expect(cite).toThrow('这一页有：社会救助法、低保条例。');
});

test('没有依据表的页面引用依据，也报错', () => {
  expect(() => numberSources([{ short: '低保法', clause: undefined }], [], 'a.md')).toThrow(
    '这一页没有写依据',
  );
});

test('依据表写错的那份占一个空位，后面的号不乱', () => {
  expect(basisShorts({ basis: [{ short: '甲' }, { title: '乙' }, { short: '丙' }] })).toEqual([
    '甲',
    '',
    '丙',
  ]);
  expect(basisShorts({})).toEqual([]);
});

test('没写、写错了看没看过原文的，当看过：那个错另有规则报，不连着报别的', () => {
  const basis = [{ short: '甲', mark: 'secondary' }, { short: '乙', mark: '旁证' }, '丙'];
  expect(basisIn({ basis })).toEqual([
    { short: '甲', mark: 'secondary' },
    { short: '乙', mark: 'verified' },
    { short: '', mark: 'verified' },
  ]);
});

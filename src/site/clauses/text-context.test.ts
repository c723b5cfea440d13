import { expect, test } from 'vitest';
import { textContext } from './text-context.ts';

const terms = [{ id: 'monitored', term: '监测对象', aliases: ['监测户'] }];
const context = textContext({
  page: '编号 1010 的页',
  basis: [
    { short: '低保条例', mark: 'verified' },
    { short: '社会救助法', mark: 'secondary' },
  ],
  terms,
  texts: ['监测户都能报〔据 低保条例〕。', '监测对象有资助。'],
});

test('一个词只在页面上头一句里加链接，别的叫法也算同一个词', () => {
  expect(context.termParts('监测户都能报')).toEqual([
    { type: 'term', text: '监测户', id: 'monitored' },
    { type: 'text', text: '都能报' },
  ]);
  expect(context.termParts('监测对象有资助。')).toEqual([
    { type: 'text', text: '监测对象有资助。' },
  ]);
});

test('依据的序号从 1 数；没有这份依据就说出来', () => {
  const numbersOf = (short: string) => context.numberedSources([{ short, clause: undefined }]);
  expect(numbersOf('社会救助法')).toMatchObject([{ number: 2, href: '#basis' }]);
  expect(() => numbersOf('民法典')).toThrow('编号 1010 的页：〔据 民法典〕引用的依据不在');
});

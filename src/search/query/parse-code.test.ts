import { expect, test } from 'vitest';
import { asWritten, parseCode } from './parse-code.ts';

test.each([
  ['1010', '1010', undefined],
  ['１０１０', '1010', undefined],
  ['一零一零', '1010', undefined],
  ['一〇一〇', '1010', undefined],
  [' 1010 号 ', '1010', undefined],
  ['622001', '622001', undefined],
  ['4001#2-8', '4001', '2-8'],
  ['４００１＃２－８', '4001', '2-8'],
  ['4001 二、（八）', '4001', '2-8'],
  ['4001二（八）', '4001', '2-8'],
  ['2001第3条', '2001', '3'],
  ['2001号第三条第二款', '2001', '3-2'],
  ['2001第3条之1', '2001', '3.1'],
  ['2001#3.1-2', '2001', '3.1-2'],
  ['4001附件1第三条', '4001', 'a1-t3'],
  ['4001附件2二（八）', '4001', 'a2-2-8'],
  ['2001二（八）', '2001', 's2-8'],
])('「%s」读作编号 %s，条款 %s', (query, code, anchor) => {
  expect(parseCode(query)).toMatchObject({ code, anchor });
});

test.each(['低保', '110', '2022年10月', '12345678', '1010块钱', '三千块', ''])(
  '「%s」不是编号',
  (query) => {
    expect(parseCode(query)).toBeUndefined();
  },
);

test('带的条款念得出来', () => {
  expect(parseCode('4001二（八）')?.clause).toBe('二、（八）');
});

test.each([
  ['第3条', '第三条'],
  ['第二部分第（五）条', '二、（五）'],
  ['二、（七）', '二、（七）'],
  ['二', '二'],
  ['低保', '低保'],
  ['第三次上门', '第三次上门'],
])('「%s」照页上的写法是「%s」', (query, written) => {
  expect(asWritten(query)).toBe(written);
});

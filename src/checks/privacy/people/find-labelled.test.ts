import { expect, test } from 'vitest';
import { findLabelled } from './find-labelled.ts';

const named = (text: string) =>
  [...findLabelled(text)].map(({ index, length }) => text.slice(index, index + length));

test.each([
  ['姓名：时来运　病种：尿毒症', ['时来运']],
  ['申请人：支持国，申请事项：低保', ['支持国']],
  ['诉求人 应求实 反映低保', ['应求实']],
  ['监测户有安步青、江边月、石榴红三家', ['安步青', '江边月', '石榴红']],
])('一栏里填的、一个一个数出来的姓名：%s', (text, names) => {
  expect(named(text)).toEqual(names);
});

test.each([
  '申请人：单位或者个人',
  '姓名：单位',
  '对象：申请人、监护人',
  '常见的有黄连、白术、党参',
])('填的不是人：%s', (text) => {
  expect(named(text)).toEqual([]);
});

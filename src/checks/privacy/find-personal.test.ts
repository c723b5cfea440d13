import { expect, test } from 'vitest';
import { findPersonal } from './find-personal.ts';
import { nothingKnown } from './known-public.ts';

test('说得出是哪一种、在原文里的哪里，没有原文', () => {
  const text = '一句话。打138\u200b0013 ８０００，问在家的人。';
  expect(findPersonal(text)).toEqual([
    { kind: 'mobile', code: 'E-PII-MOBILE', start: 5, length: 13 },
  ]);
});

test('公开过的电话可以写', () => {
  const known = { ...nothingKnown, phones: new Set(['02370000001']) };
  expect(findPersonal('打023-70000001。', known)).toEqual([]);
  expect(findPersonal('打023-70000001。').map(({ kind }) => kind)).toEqual(['landline']);
});

test('平常的话里没有', () => {
  expect(findPersonal('三组的水沟掏好了，全组都来帮忙。')).toEqual([]);
});

test.each([
  ['号码 138的0013的8000', 'mobile'],
  ['号码 13B0013B000', 'mobile'],
  [`看 ${Buffer.from('电话13800138000').toString('base64')}`, 'mobile'],
  ['冉冉秀，1956年3月4日生', 'person'],
  ['| 冉秀梅 | 1956-03-04 |', 'person'],
  ['有个低保户叫刘\n仕琴，住三组', 'person'],
  ['郝承松把他妈赶出门', 'person'],
])('换了样子写的：%s', (text, kind) => {
  expect(findPersonal(text).map((found) => found.kind)).toContain(kind);
});

test.each([
  '本条例2009年3月1日生效',
  '一袋13B的5001的螺丝',
  '陈醋不能治高血压。',
  '罗汉果泡水，糖尿病人可喝。',
])('看着像的不是：%s', (text) => {
  expect(findPersonal(text)).toEqual([]);
});

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

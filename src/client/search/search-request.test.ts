import { expect, test } from 'vitest';
import { requestIn, searchOf } from './search-request.ts';

test('地址里读得出问话和条件', () => {
  expect(requestIn('?q=%E4%BD%8E%E4%BF%9D+&kind=policies&village=jia')).toEqual({
    query: '低保',
    kind: 'policies',
    village: 'jia',
  });
});

test('没写的就是都看', () => {
  expect(requestIn('')).toEqual({ query: '', kind: '', village: '' });
});

test('写进地址再读出来，还是原来那样', () => {
  const question = { query: '甲村 彩礼&酒席', kind: '', village: 'jia' };
  expect(requestIn(searchOf(question))).toEqual(question);
});

test('什么也没问，地址后面不留尾巴', () => {
  expect(searchOf({ query: '', kind: '', village: '' })).toBe('');
});

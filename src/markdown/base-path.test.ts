import { expect, test } from 'vitest';
import { joinPath, withBase } from './base-path.ts';

test.each([
  ['/1010/', '/', '/1010/'],
  ['/1010/', '/zt/mbl/', '/zt/mbl/1010/'],
  ['/4001/#2-3', '/zt/mbl', '/zt/mbl/4001/#2-3'],
  ['#2-8', '/zt/mbl/', '#2-8'],
  ['//example.com/1010/', '/zt/', '//example.com/1010/'],
  ['https://www.gov.cn/', '/zt/', 'https://www.gov.cn/'],
])('%s 挂在 %s 下面是 %s', (url, base, expected) => {
  expect(withBase(url, base)).toBe(expected);
});

test.each([
  ['/', '/1010/', '/1010/'],
  ['/zt/mbl', 'data/7001.csv', '/zt/mbl/data/7001.csv'],
  ['https://a.gov.cn/zt/', '/1010/', 'https://a.gov.cn/zt/1010/'],
  ['https://a.gov.cn', '', 'https://a.gov.cn/'],
])('%s 后面接 %s 是 %s', (base, path, expected) => {
  expect(joinPath(base, path)).toBe(expected);
});

import { expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { leadingPages } from './leading-pages.ts';

const pages = [
  indexedPageExample({
    path: '1010/',
    code: '1010',
    title: '农村低保',
    aliases: ['低保', '吃低保'],
  }),
  indexedPageExample({
    ...{
      path: '1090/',
      code: '1090',
      title: '自然灾害救助',
      aliases: ['遭水淹了', '房子遭风吹垮'],
    },
    ...{ summary: '遭了灾，政府救济。', parts: [{ text: '遭了灾，政府救济。' }] },
  }),
];

test('每句话算给头一个找到的那一页，说编号的也算；找不到的不算', async () => {
  const queries = ['低保', '吃低保', '遭水淹了', '1090', '买飞机票'];
  expect(await leadingPages(pages, queries)).toEqual(
    new Map([
      ['1010/', 2],
      ['1090/', 2],
    ]),
  );
});

test('一句也没有，一页也没有，都是空的', async () => {
  expect(await leadingPages(pages, [])).toEqual(new Map());
  expect(await leadingPages([], ['低保'])).toEqual(new Map());
});

import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

const base = '/zt/mbl/';

test('站内链接和图片加上网站所在的目录', async () => {
  expect(
    await renderMarkdown('[低保](/1010/) [二（三）](/4001/#2-3) ![图](/a.png)', { base }),
  ).toBe(
    '<p><a href="/zt/mbl/1010/">低保</a> <a href="/zt/mbl/4001/#2-3">二（三）</a> <img src="/zt/mbl/a.png" alt="图"></p>',
  );
});

test('站外链接标出来，地址不动', async () => {
  expect(await renderMarkdown('[国务院](https://www.gov.cn/a)', { base })).toBe(
    '<p><a href="https://www.gov.cn/a" class="external" rel="noopener">国务院</a></p>',
  );
});

test('本页的锚点、电话不动', async () => {
  expect(await renderMarkdown('[甲](#a)[乙](tel:12345)', { base })).toBe(
    '<p><a href="#a">甲</a><a href="tel:12345">乙</a></p>',
  );
});

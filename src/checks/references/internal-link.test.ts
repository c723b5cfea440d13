import { expect, test } from 'vitest';
import { appended, said } from '../../../tests/support/example-content.ts';

const linked = (url: string) =>
  said('E-LINK', appended('content/policies/relief.md', `\n看[这里](${url})。\n`));

test.each([
  '/1010/card/',
  '/1010/poster/',
  '/1010/broadcast/',
  '/4001/read/',
  '/2001/read/',
  '/5003/read/',
  '/1010/2022-10-17/',
  '/cards/',
  '/guide/review/',
])('%s 有这一页', (url) => {
  expect(linked(url)).toEqual([]);
});

test.each(['/4001/card/', '/622001/read/', '/1010/print/', '/1010/toString/'])(
  '%s 没有这一页',
  (url) => {
    const [finding] = linked(url);
    expect(finding).toContain(`链接 ${url} 编号后面多了东西`);
  },
);

test('指南页写错了，说出最像的', () => {
  expect(linked('/guide/reviews/')[0]).toContain('是不是 review');
});

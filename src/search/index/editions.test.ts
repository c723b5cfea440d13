import { expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { documentsOf } from './documents.ts';
import { newestEditions } from './editions.ts';

const release = (path: string, day: string) => {
  const parts = [{ text: '走访了这么多户。' }];
  const title = `办到哪一步（到${day}）`;
  const [page] = documentsOf(indexedPageExample({ path, kind: 'progress', title, parts }));
  if (page === undefined) throw new Error('没有这一页。');
  return { page, clauses: [] };
};

test('一期一页的，只有最新的一期照内容找；各期都知道一共几期', () => {
  const editions = newestEditions([
    release('7001/', '2022年9月5日'),
    release('7003/', '2022年10月25日'),
    release('7002/', '2022年10月11日'),
  ]);
  expect(editions.map(({ page }) => page.text)).toEqual(['', '走访了这么多户。', '']);
  expect(editions.map((one) => one.editions)).toEqual([3, 3, 3]);
});

test('别的类题目像也不算一期一页', () => {
  const [page] = documentsOf(indexedPageExample({ kind: 'policies', parts: [{ text: '甲' }] }));
  if (page === undefined) throw new Error('没有这一页。');
  const same = { page, clauses: [] };
  const other = { page: { ...page, path: '1011/' }, clauses: [] };
  expect(newestEditions([same, other]).map((one) => [one.page.text, one.editions])).toEqual([
    ['甲', 1],
    ['甲', 1],
  ]);
});

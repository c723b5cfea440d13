import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { qingshi, relief, titled } from '../support/qingshi.ts';
import { setElder } from '../support/site/appearances.ts';
import { launch, type Visit, visit } from '../support/site/browser.ts';

const root = inject('rootSite');
const [notice] = qingshi.notices;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (path: string, width: number) =>
  visit(browser, `${root}${path}`, { viewport: { width, height: 780 } });

/** 一列窄得放不下三个字的格。 */
const squeezed = ({ page }: Visit) =>
  page.locator('table:visible :is(th, td)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const { fontSize, paddingLeft, paddingRight } = getComputedStyle(cell);
      const [size = 0, left = 0, right = 0] = [fontSize, paddingLeft, paddingRight].map(
        Number.parseFloat,
      );
      const text = (cell.textContent ?? '').trim();
      // 摞起来的表，表头只给读屏听，一个像素大。
      const isShown = (cell.closest('thead')?.clientWidth ?? 2) > 1;
      const isSqueezed = cell.clientWidth - left - right < 3 * size;
      return isShown && text.length >= 3 && isSqueezed ? [text] : [];
    }),
  );

describe.each([
  ['文件里五列的表', `${notice?.code}/`],
  ['政策里的数', `${relief.code}/`],
  ['说明里的表', 'guide/counts/'],
])('%s', (_, path) => {
  test.each([320, 360, 700, 1280])(
    '屏幕 %i 像素宽，一列至少放得下三个字，大字也是',
    async (width) => {
      const opened = await open(path, width);
      expect(await opened.page.locator('table').count()).toBeGreaterThan(0);
      const plain = await squeezed(opened);
      await setElder(opened.page, true);
      const elder = await squeezed(opened);
      await opened.close();
      expect([plain, elder]).toEqual([[], []]);
    },
  );
});

test.each([320, 360])('屏幕 %i 像素宽，大字，三列的数一眼看全，不用左右拖', async (width) => {
  const insurance = titled(qingshi.policies, '居民医保');
  const { page, close } = await open(`${insurance.code}/`, width);
  await setElder(page, true);
  const columns = await page.locator('.amounts thead th').count();
  const cut = await page
    .locator('.table-box')
    .evaluate((box) => Math.max(0, box.scrollWidth - box.clientWidth));
  await close();
  expect(columns).toBe(3);
  expect(cut).toBe(0);
});

test('手机上一行一行摞起来，每格前面写着列名；电脑上还是表', async () => {
  const look = async (width: number) => {
    const { page, close } = await open(`${notice?.code}/`, width);
    const seen = await page.locator('.stacked tbody tr >> nth=0').evaluate((row) => ({
      row: getComputedStyle(row).display,
      named: [...row.children].map((cell) => getComputedStyle(cell, '::before').content),
    }));
    await close();
    return seen;
  };
  const none = 'none';
  expect(await look(360)).toEqual({
    row: 'block',
    named: [
      none,
      ...['哪个牵头', '哪个配合', '哪天办完', '怎么看出来'].map((name) => `"${name}："`),
    ],
  });
  expect(await look(1280)).toEqual({ row: 'table-row', named: [none, none, none, none, none] });
});

import type { Page } from 'playwright-core';
import { type EvalQuery, pageName } from './queries.ts';
import type { Answered } from './scores.ts';

/** 一句一句问，每句留下头十页。`slugs` 是编号 → 「类/文件名」。 */
export async function askAll(
  queries: readonly EvalQuery[],
  slugs: ReadonlyMap<string, string>,
  ask: (query: string) => Promise<readonly string[]>,
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const query of queries) {
    const paths = await ask(query.q);
    const pages = paths.map((path) => pageName(path, slugs));
    answers.push({ query, pages: [...new Set(pages)].slice(0, 10) });
  }
  return answers;
}

/** 在搜索页里打字、等结果摆完、从上到下读链接。 */
export async function askTheBox(page: Page, query: string): Promise<readonly string[]> {
  const results = page.locator('[data-search-results]');
  await page.fill('input[name="q"]', '');
  await page.waitForFunction(() => document.querySelectorAll('a.hit-link').length === 0);
  await results.evaluate((place) => place.setAttribute('aria-busy', 'true'));
  await page.fill('input[name="q"]', query);
  await page.waitForFunction(
    () => document.querySelector('[data-search-results]')?.getAttribute('aria-busy') === 'false',
  );
  return results
    .locator('a.hit-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
}

/** 光用 Pagefind：原话去搜，照它的次序。 */
export function askPagefind(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (asked) => {
    const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: '/', noWorker: true });
    const { results } = await pagefind.search(asked);
    const first = await Promise.all(
      results.slice(0, 30).map((result: { data(): Promise<{ raw_url: string }> }) => result.data()),
    );
    return first.map(({ raw_url }) => raw_url.slice(1));
  }, query);
}

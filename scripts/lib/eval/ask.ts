import type { Page } from 'playwright-core';
import { splitAnchor } from '../../../src/clauses/labels.ts';
import { type EvalQuery, pageName, type Slugs } from './queries.ts';
import type { Answered } from './scores.ts';

/** 一句问话看到的：链接从上到下，头一条是不是直接给的答案。 */
interface Seen {
  readonly paths: readonly string[];
  readonly isCard?: boolean;
}

/** 一句一句问，每句留下头十页。 */
export async function askAll(
  queries: readonly EvalQuery[],
  slugs: Slugs,
  ask: (query: string) => Promise<Seen>,
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  for (const query of queries) {
    const { paths, isCard = false } = await ask(query.q);
    const pages = paths.map((path) => pageName(path, slugs));
    answers.push({
      query,
      pages: [...new Set(pages)].slice(0, 10),
      anchor: splitAnchor(paths[0] ?? '').anchor,
      isCard,
    });
  }
  return answers;
}

/** 在搜索页里打字、等结果摆完、从上到下读链接。 */
export async function askTheBox(page: Page, query: string): Promise<Seen> {
  const results = page.locator('[data-search-results]');
  await page.fill('input[name="q"]', query);
  await page.waitForFunction((asked) => {
    const place = document.querySelector('[data-search-results]');
    const address = new URLSearchParams(location.search).get('q');
    return address === asked.trim() && place?.getAttribute('aria-busy') === 'false';
  }, query);
  const paths = await results
    .locator('a.hit-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  return { paths, isCard: (await results.locator('.search-answer').count()) > 0 };
}

/** 光用 Pagefind：原话去搜，照它的次序。 */
export async function askPagefind(page: Page, query: string): Promise<Seen> {
  const paths = await page.evaluate(async (asked) => {
    const pagefind = await import(`${location.origin}/pagefind/pagefind.js`);
    await pagefind.options({ baseUrl: '/', noWorker: true });
    const { results } = await pagefind.search(asked);
    const first = await Promise.all(
      results.slice(0, 30).map((result: { data(): Promise<{ raw_url: string }> }) => result.data()),
    );
    return first.map(({ raw_url }) => raw_url.slice(1));
  }, query);
  return { paths };
}

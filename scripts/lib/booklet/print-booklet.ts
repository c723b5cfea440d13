import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bookletPageNumbers } from './page-numbers.ts';

/**
 * 把做好的册子印成 PDF：A4，有书签、有读屏认得的结构，目录带页码。印两遍：
 * 头一遍看各页落在第几页，把页码填进目录，再印一遍。
 */
export async function printBooklet(browser: Browser, html: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-booklet-'));
  const file = join(folder, 'booklet.html');
  const context = await browser.newContext({ locale: 'zh-CN', offline: true });
  try {
    writeFileSync(file, html);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await page.evaluate(openEverything);
    await fillNumbers(page, new Map(), '000');
    const numbers = await bookletPageNumbers(await pdfOf(page, false));
    await fillNumbers(page, numbers, '');
    return await pdfOf(page, true);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `isFinal` 的才做书签和结构，头一遍省了。 */
function pdfOf(page: Page, isFinal: boolean): Promise<Buffer> {
  const shared = { preferCSSPageSize: true, printBackground: true };
  return page.pdf({ ...shared, tagged: isFinal, outline: isFinal });
}

/** 目录里没有页码的，先占着位置：填上以后不会多出一行来。 */
function fillNumbers(
  page: Page,
  numbers: ReadonlyMap<string, number>,
  otherwise: string,
): Promise<void> {
  return page.evaluate(
    ({ entries, otherwise }) => {
      const known = new Map(entries);
      for (const place of document.querySelectorAll<HTMLElement>('[data-at]')) {
        const number = known.get(place.dataset.at ?? '');
        place.textContent = number === undefined ? otherwise : String(number);
      }
    },
    { entries: [...numbers], otherwise },
  );
}

function openEverything(): void {
  for (const fold of document.querySelectorAll('details')) fold.setAttribute('open', '');
}

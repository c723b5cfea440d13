import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** 打开过的一页，以及它惹的麻烦：控制台的错、没成功的请求、跑出本站的请求。 */
export interface Visit {
  readonly page: Page;
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** 打开一页，记下它的麻烦；`address` 要写全。 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`控制台：${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`出错：${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin)
      troubles.push(`跑出本站：${request.url()}`);
  });
  page.on('response', (response) => {
    const isThe404Page = response.url() === address && address.endsWith('404.html');
    if (response.status() >= 400 && !isThe404Page) {
      troubles.push(`${response.status()}：${response.url()}`);
    }
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, troubles, close: () => context.close() };
}

/** 这一页横着超出屏幕多少像素；不用左右拖的是 0 或者负数。 */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** 每一种页面各挑一页，浏览器测试一页一页过。 */
export const pageKinds = {
  首页: '',
  政策列表: 'policies/',
  一项政策: '1010/',
  要复核的政策: 'guide/review/',
  明白卡: '1010/card/',
  上墙版: '1010/poster/',
  挑几张明白卡: 'cards/',
  广播稿: '1010/broadcast/',
  会上念政策: '1010/read/',
  会上念文件: '4001/read/',
  村规列表: 'rules/',
  一份村规: '2001/',
  光荣榜: 'exemplars/',
  一位典型: '3001/',
  文件列表: 'notices/',
  一份文件: '4001/',
  八件事: 'actions/',
  一件事: '5001/',
  回音列表: 'promises/',
  一件回音: '622001/',
  会议列表: 'meetings/',
  一次会议: '8001/',
  进度: 'progress/',
  一次公布: '7001/',
  头一次公布: '7002/',
  各村考核: 'assessment/',
  各村: 'villages/',
  一个村: 'villages/jia/',
  没有多少内容的村: 'villages/xin/',
  查一查: 'search/',
  看我家能享受什么: 'finder/',
  名词: 'terms/',
  怎么用: 'guide/',
  一篇说明: 'guide/goal/',
  怎么取整: 'guide/counts/',
  数据: 'data/',
  关于: 'about/',
  没有这一页: '404.html',
} as const;

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

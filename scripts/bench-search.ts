/**
 * `npm run bench:search`：在 1000 页和 5000 页的网站上，照网慢的旧手机量搜索。
 * 旁边是光秃秃的 Pagefind 页面。网站生成在临时文件夹里，程序没有变的第二回直接用。
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtBenchSite, indexByDefault } from './lib/bench/build-site.ts';
import { launchChromium } from './lib/bench/chromium.ts';
import { serveForBench } from './lib/bench/gzip-server.ts';
import {
  FIRST_RESULT,
  FULL_TEXT,
  measuredRow,
  measureMiddle,
  plainPage,
  type SearchTrial,
  SUGGEST,
} from './lib/bench/measure-search.ts';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';

const usage = '写法：npm run bench:search -- [--folder 文件夹] [--pages 1000] [--times 3]';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: {
      folder: { type: 'string', default: join(tmpdir(), 'mingbai-bench') },
      pages: { type: 'string', multiple: true, default: ['1000', '5000'] },
      times: { type: 'string', default: '3' },
    },
  });
  const times = countArgument('--times', values.times, 100, usage);
  const browser = await launchChromium();
  console.log('页数   量什么                        问什么      毫秒    KB（压缩后）  请求数');
  for (const text of values.pages) {
    const pages = countArgument('--pages', text, 100_000, usage);
    const folder = await builtBenchSite(values.folder, pages);
    await indexByDefault(folder);
    const { origin, sent, close } = await serveForBench(folder, new Map([['/plain/', plainPage]]));
    const row = async (what: string, asked: SearchTrial) => {
      const measured = await measureMiddle(browser, sent, times, asked);
      console.log(measuredRow(pages, what, asked.query, measured));
    };
    for (const query of ['低保', '彩礼', '临时救助']) {
      const page = `${origin}/1010/`;
      await row('建议（每页抬头的框）', { address: page, query, wanted: SUGGEST });
      const search = `${origin}/search/`;
      await row('头一条结果（搜索页）', { address: search, query, wanted: FIRST_RESULT });
      await row('全文头一条（搜索页）', { address: search, query, wanted: FULL_TEXT });
      await row('光秃秃的 Pagefind', { address: `${origin}/plain/`, query, wanted: 'a.hit-link' });
    }
    close();
  }
  await browser.close();
  return 0;
});

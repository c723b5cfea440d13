import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sitePaths } from '../../site/site-paths.ts';
import { builtBenchSite } from '../build-site.ts';
import { launchChromium } from '../chromium.ts';
import { serveForBench } from '../gzip-server.ts';
import { FIRST_RESULT, FULL_TEXT, measuredRow, measureMiddle } from '../measure-search.ts';
import { runMeasured } from '../run-measured.ts';
import { changeTown, type MadeTowns, makeTowns } from './make-towns.ts';
import { mergingPage } from './merging-page.ts';

/** 量什么样的区。 */
export interface DistrictBench {
  readonly folder: string;
  readonly towns: number;
  readonly pages: number;
  readonly times: number;
}

/** 翻出各镇，量合并用多少，再照网慢的旧手机量搜索；旁边是一个镇自己的。 */
export async function measureDistrict(
  { folder, towns, pages, times }: DistrictBench,
  say: (line: string) => void,
): Promise<void> {
  const alone = await builtBenchSite(folder, pages);
  const content = join(alone, '..', 'content');
  const made = await makeTowns(join(folder, `towns-${towns}-${pages}`), content, towns, say);
  const out = join(folder, `district-${towns}-${pages}`);
  await measureMerge(made, out, say);
  await measurePhone({ made, out, alone, times }, say);
}

async function measureMerge(
  { folder, list, towns }: MadeTowns,
  out: string,
  say: (line: string) => void,
): Promise<void> {
  const kept = `${out}.kept`;
  for (const place of [out, kept]) rmSync(place, { recursive: true, force: true });
  const merge = async (what: string) => {
    const args = ['scripts/district.ts', list, '--out', out, '--kept', kept];
    const { seconds, cpuSeconds, mebibytes } = await runMeasured(process.execPath, args);
    say(
      `${what}：${seconds.toFixed(1)} 秒，处理器 ${cpuSeconds.toFixed(1)} 秒，内存 ${mebibytes} MiB`,
    );
  };
  await merge(`合并 ${towns.length} 个镇，都是头一回`);
  await merge('再合一回，都没有变');
  changeTown(folder, towns[0]?.id ?? '');
  await merge('变了一个镇');
  for (const [what, place] of [
    ['合起来的片子', 'search/p'],
    ['区的网站全部', '.'],
  ] as const) {
    const files = sitePaths(join(out, place)).map((path) => readFileSync(join(out, place, path)));
    const bytes = files.reduce((sum, one) => sum + one.length, 0);
    const packed = files.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0);
    say(
      `${what}：${files.length} 个文件，${mebibytesOf(bytes)} MiB，压缩后 ${mebibytesOf(packed)} MiB`,
    );
  }
}

function mebibytesOf(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

/** 在手机上量要的：各镇、区的网站、一个镇自己的网站、量几回。 */
interface PhoneBench {
  readonly made: MadeTowns;
  readonly out: string;
  readonly alone: string;
  readonly times: number;
}

async function measurePhone(
  { made, out, alone, times }: PhoneBench,
  say: (line: string) => void,
): Promise<void> {
  const browser = await launchChromium();
  const ids = made.towns.map(({ id }) => id);
  const plain = new Map([['/plain/', mergingPage(ids)]]);
  const sites = [
    { what: '一个镇', folder: alone, extra: new Map<string, string>() },
    { what: `${ids.length} 个镇`, folder: out, extra: new Map<string, string>() },
    { what: 'Pagefind 在手机上合并', folder: made.folder, extra: plain },
  ];
  const last = made.towns.at(-1)?.name ?? '';
  say('镇数   量什么                        问什么      毫秒    KB（压缩后）  请求数');
  for (const { what, folder, extra } of sites) {
    const { origin, sent, close } = await serveForBench(folder, extra);
    const count = what === '一个镇' ? 1 : ids.length;
    const row = async (label: string, query: string, path: string, wanted: string) => {
      const measured = await measureMiddle(browser, sent, times, {
        address: origin + path,
        query,
        wanted,
      });
      say(measuredRow(count, `${what}：${label}`, query, measured));
    };
    for (const query of ['低保', '彩礼', '临时救助']) {
      if (extra.size > 0) await row('头一条', query, '/plain/', 'a.hit-link');
      else {
        await row('头一条', query, '/search/', FIRST_RESULT);
        await row('全文头一条', query, '/search/', FULL_TEXT);
      }
      if (folder === out) await row('说了镇', `${last}${query}`, '/search/', FIRST_RESULT);
    }
    close();
  }
  await browser.close();
}

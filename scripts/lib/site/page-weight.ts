import { kindOfCode, kinds } from '../../../src/kinds/kinds.ts';

/** 一类页面的预算：打开一页，全部请求加起来最多多少字节（gzip -9）。 */
export interface Budget {
  readonly bytes: number;
  /** 最多几个请求；网站图标不算。没写的不限。 */
  readonly requests?: number;
}

const PAGE: Budget = { bytes: 14 * 1024, requests: 1 };
const LISTING: Budget = { bytes: 40 * 1024 };
/** 一页一样东西、要在慢手机上一下打开的几类。 */
const SMALL = new Set(['policies', 'rules', 'exemplars', 'notices', 'promises']);
const PARTS: Readonly<Record<string, string>> = {
  card: '明白卡',
  poster: '上墙版',
  read: '会上念',
  broadcast: '广播稿',
};

/** 各版的单子，一版旧的，和它底下改了什么。 */
const OLD = /^(?:versions|\d{4}-\d{2}-\d{2}(?:-\d+)?)$/;

/** 一个网页文件属于哪类、预算多少。`file` 从 dist 里写起，如 `1010/read/index.html`。 */
export function kindOfPage(file: string): { readonly kind: string; readonly budget: Budget } {
  const [first = '', second = ''] = file.split('/');
  const kind = kindOfCode(Number(first));
  if (kind === undefined) {
    const isOne = second !== 'index.html' && second !== '';
    return {
      kind: isOne ? `${first} 里的一页` : `${first.replace('index.html', '首页')}`,
      budget: LISTING,
    };
  }
  if (OLD.test(second)) return { kind: '旧版', budget: LISTING };
  if (second === 'cite') return { kind: '怎么引用', budget: LISTING };
  const part = PARTS[second];
  if (part !== undefined) return { kind: `${part}（${kinds[kind].label}）`, budget: PAGE };
  return { kind: `一页${kinds[kind].label}`, budget: SMALL.has(kind) ? PAGE : LISTING };
}

/**
 * 打开一页时还要另外请求的文件：脚本、样式、预加载、一打开就要下的图，从网站根写起；网站图标不算。
 * `loading="lazy"` 的图划到跟前才下，不算在一页里：它们另有每张 40 KB 的限。
 * 外站的和 `data:` 的不算（检验另外保证没有外站请求）。
 */
export function resourcesOf(html: string, base: string): readonly string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)];
  const links = [...html.matchAll(/<link\b[^>]*\shref="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/rel="icon"/.test(tag),
  );
  const pictures = [...html.matchAll(/<img\b[^>]*\ssrc="([^"]+)"[^>]*>/g)].filter(
    ([tag]) => !/\sloading="?lazy/.test(tag),
  );
  const addresses = [...scripts, ...links, ...pictures].map(([, address = '']) => address);
  return [...new Set(addresses)]
    .filter((address) => address.startsWith(base))
    .map((address) => address.slice(base.length));
}

/** 下好、跑完以前，后面的都显示不出来的脚本：不是 `module`，也没有 `async`、`defer`；从网站根写起。 */
export function blockingScripts(html: string, base: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/\stype="?module|\s(?:async|defer)\b/.test(tag))
    .map(([, address = '']) => address.slice(base.length));
}

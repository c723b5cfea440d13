import type { Pack, PackItem } from '../../pack/pack.ts';
import { packFragment } from '../../pack/pack-address.ts';
import { sayPack } from '../../pack/say-pack.ts';
import { printedRoot, qrMark } from './qr-mark.ts';

/** 会上用的两页（单子、会上念）要知道的：正文在哪里，底座，印在纸上的网址从哪里写起，演示的各号。 */
export interface PackPage {
  readonly main: HTMLElement;
  readonly base: string;
  /** 没有定的是空串。 */
  readonly root: string;
  readonly demoCodes: ReadonlySet<string>;
}

/** 读页上写着的；`settings` 是 `main` 自己，或者里头的一个元素。 */
export function readPackPage(settings: HTMLElement): PackPage {
  const { base = '/', root = '', demo = '' } = settings.dataset;
  const main = settings.closest('main') ?? document.body;
  return {
    ...{ main, base, root: printedRoot(root, location, base) },
    demoCodes: new Set(demo.split(' ').filter(Boolean)),
  };
}

/** 每张纸顶上写这张单子的题目、哪天，二维码扫了是这张单子；太长的扫了是「会上用」这一页。 */
export function markSheets({ main, root }: PackPage, pack: Pack): void {
  const seal = main.querySelector<HTMLElement>('.seal');
  if (seal === null) return;
  seal.dataset.own ??= seal.dataset.sheet ?? '';
  const [, day = ''] = seal.dataset.own.split('\n');
  const isEmpty = pack.items.length === 0;
  seal.dataset.sheet = isEmpty ? seal.dataset.own : `${titleOf(pack)}\n${sayPack(pack) || day}`;
  if (root === '') return;
  const bare = { ...pack, title: '' };
  const addresses = isEmpty ? [] : [pack, bare].map((one) => `#${packFragment(one)}`);
  const mark = [...addresses, ''].map((after) => qrMark(`${root}pack/${after}`)).find(Boolean);
  for (const old of Array.from(seal.querySelectorAll('svg'))) seal.removeChild(old);
  if (mark !== undefined) seal.appendChild(mark);
}

/** 单子的题目；没写的叫「会上用」。 */
export function titleOf({ title }: Pack): string {
  return title === '' ? '会上用' : title;
}

/** 一件在网站上的地址，连到那一条。 */
export function addressOfItem(root: string, item: PackItem): string {
  const { code, version, anchor } = item;
  return `${root}${code}/${version && `${version}/`}${anchor && `#${anchor}`}`;
}

import { joinPath } from '../../markdown/base-path.ts';

/** 网站放在哪里。 */
export interface SiteRoot {
  /** 底座，头尾都有斜杠。 */
  readonly base: string;
  /** 挂出去的网址；没有定的没有二维码。 */
  readonly site?: string | undefined;
}

/** 一页的几种地址，带底座。写法定死了，见 docs/decisions/versions.md。 */
export interface Addresses {
  /** 现在的这一页。 */
  readonly page: string;
  /** 各版的单子。 */
  readonly list: string;
  /** 全站最近改了什么。 */
  readonly changes: string;
  /** 拿手边的记录来对。 */
  readonly check: string;
  /** 一版当时的样子。 */
  version(id: string): string;
  /** 那一版跟前一版比。 */
  difference(id: string): string;
  /** 那一版跟现在比。 */
  today(id: string): string;
  /** 上面的一种地址写成挂出去的网址；没有定的是 `undefined`。 */
  full(path: string): string | undefined;
}

/** 编号的各种地址。 */
export function addressesOf({ base, site }: SiteRoot, code: number): Addresses {
  const at = (path: string) => joinPath(base, `/${code}/${path}`);
  return {
    page: at(''),
    list: at('versions/'),
    changes: joinPath(base, '/changes/'),
    check: joinPath(base, '/cite/'),
    version: (id) => at(`${id}/`),
    difference: (id) => at(`${id}/diff/`),
    today: (id) => at(`${id}/today/`),
    full: (path) => fullOf({ base, site }, path),
  };
}

/** 带底座的地址写成挂出去的网址；网址没有定的是 `undefined`。 */
export function fullOf({ base, site }: SiteRoot, path: string): string | undefined {
  return site === undefined ? undefined : joinPath(site, path.slice(base.length));
}

import { joinPath } from '../../markdown/base-path.ts';

/** 一页的几种地址，带底座。写法定死了，见 docs/decisions/versions.md。 */
export interface Addresses {
  /** 现在的这一页。 */
  readonly page: string;
  /** 各版的单子。 */
  readonly list: string;
  /** 拿手边的记录来对。 */
  readonly check: string;
  /** 一版当时的样子。 */
  version(id: string): string;
  /** 那一版跟前一版比。 */
  difference(id: string): string;
  /** 那一版跟现在比。 */
  today(id: string): string;
}

/** 编号的各种地址；`base` 是底座，头尾都有斜杠。 */
export function addressesOf(base: string, code: number): Addresses {
  const at = (path: string) => joinPath(base, `/${code}/${path}`);
  return {
    page: at(''),
    list: at('versions/'),
    check: joinPath(base, '/cite/'),
    version: (id) => at(`${id}/`),
    difference: (id) => at(`${id}/diff/`),
    today: (id) => at(`${id}/today/`),
  };
}

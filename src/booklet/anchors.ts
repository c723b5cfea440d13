/**
 * 一页在册子里叫什么：`1010/` 是 `1010`，`villages/jia/` 是 `villages-jia`。
 * `path` 从网站的根写起，不带开头的斜杠。
 */
export function pageAnchor(path: string): string {
  return path.replace(/\/$/, '').replace(/\//g, '-');
}

/** 一页里的一处：页和处用点隔开，`2001` 的 `3-2` 是 `2001.3-2`。每页的顶上就是那一页。 */
export function partAnchor(path: string, part: string): string {
  return part === '' || part === 'main' ? pageAnchor(path) : `${pageAnchor(path)}.${part}`;
}

/** 站里的地址（`1010/#who`）在册子里的锚点。 */
export function bookAnchor(address: string): string {
  const [path = '', part = ''] = address.split('#');
  return partAnchor(path, part);
}

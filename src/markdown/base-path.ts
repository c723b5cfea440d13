/** 把 `path` 接在 `base` 后面，中间正好一个斜线；`base` 是网站所在的目录（`/`、`/zt/mbl/`）或网址。 */
export function joinPath(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/**
 * 给从根写起的站内地址加上网站所在的目录：
 * `/1010/` 挂在 `/zt/mbl` 下面是 `/zt/mbl/1010/`。别的地址原样返回。
 */
export function withBase(url: string, base: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? joinPath(base, url) : url;
}

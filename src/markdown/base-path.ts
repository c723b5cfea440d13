/**
 * 给从根写起的站内地址加上网站所在的目录：
 * `/1010/` 挂在 `/zt/mbl` 下面是 `/zt/mbl/1010/`。别的地址原样返回。
 */
export function withBase(url: string, base: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  return base.replace(/\/+$/, '') + url;
}

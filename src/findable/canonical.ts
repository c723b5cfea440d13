/** 一页的另一个样子、记着从前的、离了上下文没有用的：搜索引擎不必收。 */
const ASIDE = new Set([
  ...['404.html', 'kept/index.html', 'offline/index.html', 'search/index.html'],
  ...['search/all/index.html', 'pack/read/index.html', 'cite/index.html'],
]);
/** 有编号的一页，就这一层；底下的明白卡、上墙版、旧版，话都在这一页上。 */
const CODE_PAGE = /^\d+\/index\.html$/;

/** 一个网页文件该登进站点地图的网址，从网站根写起；不该登的没有。`file` 如 `1010/index.html`。 */
export function canonicalPath(file: string): string | undefined {
  if (ASIDE.has(file) || !/(?:^|\/)index\.html$/.test(file)) return undefined;
  if (/^\d+\//.test(file) && !CODE_PAGE.test(file)) return undefined;
  return file.slice(0, -'index.html'.length);
}

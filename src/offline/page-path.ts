/**
 * 一个地址是不是底座（`scope`，以斜杠结尾的全地址）下面的一页；是，给出从底座写起的路径，如 `1010/`，首页是空串。
 * 问号、井号后面的不算，末尾少写斜杠、多写 `index.html` 的也认得；数据文件和图不是页，给 `undefined`。
 */
export function pagePath(address: string, scope: string): string | undefined {
  if (!address.startsWith(scope)) return undefined;
  const [rest = ''] = address.slice(scope.length).split(/[?#]/);
  const path = rest.replace(/(^|\/)index\.html$/, '$1');
  if (path === '' || path.endsWith('/')) return path;
  return /\.[^/]*$/.test(path) ? undefined : `${path}/`;
}

/**
 * 一页的完整网址。`root` 是网站挂出去的网址（命令行的 `--site`，没有就用 content/site.json 的 address）；
 * 都没有定的返回 `undefined`。
 */
export function fullAddress(root: URL | string | undefined, path: string): string | undefined {
  const text = String(root ?? '');
  return text === '' ? undefined : `${text.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

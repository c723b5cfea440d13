/** 一个编号挂到网上的完整网址；网站还没有定网址的是 `undefined`。`root` 是网站的网址。 */
export function pageAddress(root: string, code: number): string | undefined {
  return root === '' ? undefined : `${root.replace(/\/+$/, '')}/${code}/`;
}

/**
 * 站内地址：`path` 从站根写起（如 `/1010/#2`），返回带底座的地址。
 * 镇里的站常挂在区门户的某个目录下，所以页面里不许直接写站根地址。
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/** 一个编号的页面地址。 */
export function codeHref(code: number | string, anchor?: string): string {
  return href(anchor === undefined ? `/${code}/` : `/${code}/#${anchor}`);
}

import { joinPath } from '../../markdown/base-path.ts';

/**
 * 站内地址：`path` 从站根写起（如 `/1010/#2`），返回带底座的地址。
 * 镇里的站常挂在区门户的某个目录下，所以页面里不许直接写站根地址。
 */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return joinPath(base, path);
}

/** 正在生成的这一页从站根写起的地址，去掉底座。 */
export function pathHere({ pathname }: URL, base: string = import.meta.env.BASE_URL): string {
  return `/${pathname.slice(base.replace(/\/$/, '').length + 1)}`;
}

/** 一个编号的页面地址。 */
export function codeHref(code: number | string, anchor?: string): string {
  return href(anchor === undefined ? `/${code}/` : `/${code}/#${anchor}`);
}

/**
 * 一页的完整网址。`root` 是网站挂出去的网址（命令行的 `--site`，没有就用 content/site.json 的 address）；
 * 都没有定的返回 `undefined`。
 */
export function fullAddress(root: URL | string | undefined, path: string): string | undefined {
  const text = String(root ?? '');
  return text === '' ? undefined : joinPath(text, path);
}

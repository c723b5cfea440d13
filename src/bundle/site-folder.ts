/** 挂在站根的，一包里放在这个文件夹。 */
const ROOT_FOLDER = 'site/';

/** 底座 `/zt/mbl/` 的网站，一包里放在 `zt/mbl/`：解开就是该在的地方。头上没有斜杠，尾上有。 */
export function siteFolder(base: string): string {
  return base === '/' ? ROOT_FOLDER : base.slice(1);
}

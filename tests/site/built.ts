import { join } from 'node:path';

/** 青石镇的内容另抄一份，有自己的 git 仓库：提交的日子是定死的。 */
export const repository = '.cache/qingshi';
export const contentCopy = join(repository, 'content');

/** 那份内容是哪天提交的。 */
export const commitDay = '2026-04-10';

/** 挂在站根的网站生成在哪里。 */
export const rootFolder = join(repository, 'dist');

/** 挂在区门户底下、写明了网址的网站：底座、网址、生成在哪里。 */
export const base = '/zt/mbl/';
export const address = `https://town.example.gov.cn${base}`;
export const basedFolder = join(repository, 'dist-based');

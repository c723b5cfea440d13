import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** 青石镇的内容另抄一份，有自己的 git 仓库：提交的日子是定死的。 */
export const repository = '.cache/qingshi';
export const contentCopy = join(repository, 'content');

/** 那份内容是哪天提交的。 */
export const commitDay = '2026-04-10';

/** 低保那一页以前的两版，同一天提交的：标准是上一年的，要带的多一样，后来先改了一样。 */
export const reliefFile = 'policies/subsistence-allowance.md';
export const earlierRelief = [
  {
    ...{ day: '2026-03-31', summary: '头一回' },
    edit: (text: string) => lastYear(text).replace('bring:\n', 'bring:\n  - 户口簿复印两份。\n'),
  },
  {
    ...{ day: '2026-03-31', summary: '户口簿不用复印了' },
    edit: (text: string) => lastYear(text),
  },
] as const;

function lastYear(text: string): string {
  return text.replaceAll('600', '580').replace('再在村里公示7日', '再在村里公示');
}

/** 挂在站根的网站生成在哪里。 */
export const rootFolder = join(repository, 'dist');

/** 挂在区门户底下、写明了网址的网站：底座、网址、生成在哪里。 */
export const base = '/zt/mbl/';
export const address = `https://town.example.gov.cn${base}`;
export const basedFolder = join(repository, 'dist-based');

/** 生成好的一页的 HTML。`path` 以斜杠收尾。 */
export function pageAt(path: string, folder = rootFolder): string {
  return readFileSync(join(folder, path, 'index.html'), 'utf8');
}

/** 一页 `main` 里面的。 */
export function mainOf(page: string): string {
  return /<main id="main">([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
}

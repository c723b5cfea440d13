import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedPage } from '../../../../src/search/entries/indexed-page.ts';
import { CommandError } from '../../command/command-error.ts';
import { readSettings } from '../../command/settings.ts';
import { programFolder } from '../../program-folder.ts';
import { buildWithAstro } from '../../site/run-astro.ts';
import { takeSearchDocuments } from '../../site/search-documents.ts';

/** Astro 只认程序自己的文件夹里面。 */
const FOLDER = join(programFolder, '.cache', 'bench-district');

/** 一个镇交给搜索的全部页：用 Astro 照内容文件夹 `content` 写一遍，跟生成网站时写的一样。 */
export async function townDocuments(content: string): Promise<readonly IndexedPage[]> {
  try {
    const args = ['build', '--force', '--silent', '--outDir', FOLDER];
    const settings = readSettings(['--content', content]);
    const { exitCode, say } = await buildWithAstro(args, settings, { commitDay: undefined });
    if (exitCode !== 0) {
      say();
      throw new CommandError('翻出来的镇写不成网页，量不了。');
    }
    return takeSearchDocuments(FOLDER).pages;
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

/** 镇名：`site.json` 里镇名的全称末尾的一段。 */
export function townNameIn(content: string): string {
  const { town }: { town: string } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8'));
  return /[^省市区县]+$/u.exec(town)?.[0] ?? town;
}

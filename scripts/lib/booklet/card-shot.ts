import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { cardPicture } from '../../../src/booklet/card-picture.ts';
import { CommandError } from '../command/command-error.ts';
import { programFolder } from '../program-folder.ts';

/** 照的时候一个 CSS 像素算三个：360 宽照出来是 1080。 */
const SCALE = 3;
const WIDTH = 360;

/** 把一项政策的明白卡照成一张 1080 像素宽的图（PNG）；没有卡的抛 `CommandError`。 */
export async function shootCard(
  browser: Browser,
  dist: string,
  code: number,
  note: string,
): Promise<Buffer> {
  const file = join(dist, String(code), 'card', 'index.html');
  const style = readFileSync(join(programFolder, 'src/styles/sheets/card-picture.css'), 'utf8');
  const picture = existsSync(file)
    ? cardPicture(readFileSync(file, 'utf8'), note, style)
    : undefined;
  if (picture === undefined) {
    throw new CommandError(`${code} 没有明白卡：只有政策（1 开头的编号）才有。`);
  }
  const context = await browser.newContext({
    ...{ viewport: { width: WIDTH, height: 640 }, deviceScaleFactor: SCALE },
    ...{ javaScriptEnabled: false, offline: true, locale: 'zh-CN' },
  });
  try {
    const page = await context.newPage();
    await page.setContent(picture, { waitUntil: 'load' });
    return await page.screenshot({ fullPage: true });
  } finally {
    await context.close();
  }
}

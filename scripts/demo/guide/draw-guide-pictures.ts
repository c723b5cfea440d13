import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../lib/bench/chromium.ts';
import { cleanPicture } from '../../lib/pictures/clean-picture.ts';
import { serveOnFreePort } from '../../lib/static-server.ts';
import { writeTogether } from '../../lib/write-together.ts';
import { firstPage } from './first-page.ts';
import { type PracticeProgram, practiceProgram } from './practice-program.ts';
import { commandScreens, editorScreens, type GuideScreen, phoneScreen } from './screens.ts';

/** 画面上写着的字存在这里；程序改了样子、画面还是旧的，测试对得出来。 */
const wordsFile = join(import.meta.dirname, 'words-on-pictures.json');

/** 真的走一遍头一页，把每一步的画面洗干净，写进 `content` 的 images 文件夹。返回写了哪些。 */
export async function drawGuidePictures(content: string): Promise<readonly string[]> {
  const screens = await walked(async (practice, browser) => [
    ...(await commandScreens(practice, browser)),
    ...(await editorScreens(practice, browser)),
    await builtScreen(practice, browser),
  ]);
  mkdirSync(join(content, 'images'), { recursive: true });
  const pictures = await Promise.all(
    screens.map(async ({ file, picture }) => ({
      path: join(content, 'images', file),
      text: (await cleanPicture(picture, 'png', file)).bytes,
      name: `content/images/${file}`,
    })),
  );
  const words = { path: wordsFile, text: `${JSON.stringify(wordsOn(screens), null, 2)}\n` };
  writeTogether([...pictures, { ...words, name: 'words-on-pictures.json' }]);
  return pictures.map(({ name }) => name);
}

/** 再走一遍，画面上的字和照下来时不一样的那几张；不生成网站，不看手机上那一屏。 */
export async function staleGuidePictures(): Promise<readonly string[]> {
  const drawn: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(wordsFile, 'utf8'));
  const now = await walked(async (practice, browser) => [
    ...(await commandScreens(practice, browser)),
    ...(await editorScreens(practice, browser)),
  ]);
  const isStale = ({ file, words }: GuideScreen) =>
    JSON.stringify(drawn[file]) !== JSON.stringify(words);
  return now.filter(isStale).map(({ file }) => file);
}

async function walked(
  walk: (practice: PracticeProgram, browser: Browser) => Promise<readonly GuideScreen[]>,
): Promise<readonly GuideScreen[]> {
  const browser = await launchChromium();
  const practice = practiceProgram();
  try {
    return await walk(practice, browser);
  } finally {
    await browser.close();
    practice.remove();
  }
}

/** 发布了的那一页，真的生成出来，在手机大小的窗口里看。 */
async function builtScreen(practice: PracticeProgram, browser: Browser): Promise<GuideScreen> {
  const said = practice.command('build');
  const committed = practice.git('show', '--name-only', '--format=', 'HEAD').trim();
  const text = readFileSync(join(practice.folder, committed), 'utf8');
  const code = /^code: (\d+)$/m.exec(text)?.[1];
  if (code === undefined || !text.includes(firstPage.title)) throw new Error(said);
  const server = await serveOnFreePort(join(practice.folder, 'dist'), '/', 4390);
  try {
    const { port } = server.address() as AddressInfo;
    return await phoneScreen(browser, `http://127.0.0.1:${port}/${code}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function wordsOn(screens: readonly GuideScreen[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(screens.map(({ file, words }) => [file, words]));
}

import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../../lib/bench/chromium.ts';
import { cleanPicture } from '../../lib/pictures/clean-picture.ts';
import { programFolder } from '../../lib/program-folder.ts';
import { serveOnFreePort } from '../../lib/static-server.ts';
import { writeTogether } from '../../lib/write-together.ts';

/** 一屏：哪一页，怎么看。 */
interface Screen {
  readonly path: string;
  readonly as: 'light' | 'dark' | 'elder' | 'print';
  /** 滚到哪里再照；没写的照开头。 */
  readonly to?: string;
}

/** README 里的几张，一张是并排的几屏。 */
const strips: Readonly<Record<string, readonly Screen[]>> = {
  '.github/screenshot.png': [
    { path: '', as: 'light' },
    { path: '1010/', as: 'light' },
    { path: 'progress/', as: 'light', to: 'figure' },
    { path: '622003/', as: 'light' },
  ],
  '.github/screenshot-other.png': [
    { path: '1010/', as: 'dark' },
    { path: '1010/', as: 'elder' },
    { path: '2001/', as: 'print' },
    { path: '1010/', as: 'print' },
  ],
};

const [WIDTH, HEIGHT, GAP] = [360, 780, 10];
/** 纸有这么宽：照下来再缩成一屏。 */
const PAPER_WIDTH = 760;
/** 画面上写着的字存在这里：网站改了样子、画面还是旧的，对得出来。 */
const wordsFile = join(import.meta.dirname, 'words-on-screenshots.json');

/** 一张：图，和每一屏上的题目。 */
interface Strip {
  readonly picture: Buffer;
  readonly words: readonly string[];
}

/** 照生成好的网站 `dist`，把 README 的几张重新照一遍。返回写了哪些。 */
export async function takeScreenshots(dist: string): Promise<readonly string[]> {
  const taken = await takenFrom(dist);
  const pictures = await Promise.all(
    Object.entries(taken).map(async ([name, { picture }]) => ({
      path: join(programFolder, name),
      text: (await cleanPicture(picture, 'png', name)).bytes,
      name,
    })),
  );
  const words = { path: wordsFile, text: `${JSON.stringify(wordsOf(taken), null, 2)}\n` };
  writeTogether([...pictures, { ...words, name: 'words-on-screenshots.json' }]);
  return pictures.map(({ name }) => name);
}

/** 照现在的 `dist`，题目和照下来时不一样的几张。 */
export async function staleScreenshots(dist: string): Promise<readonly string[]> {
  const drawn: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(wordsFile, 'utf8'));
  const now = wordsOf(await takenFrom(dist));
  return Object.keys(now).filter((name) => now[name] !== drawn[name]);
}

async function takenFrom(dist: string): Promise<Readonly<Record<string, Strip>>> {
  const browser = await launchChromium();
  const server = await serveOnFreePort(dist, '/', 4490);
  try {
    const { port } = server.address() as AddressInfo;
    const taken: Record<string, Strip> = {};
    for (const [name, screens] of Object.entries(strips)) {
      taken[name] = await stripOf(browser, `http://127.0.0.1:${port}/`, screens);
    }
    return taken;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function stripOf(browser: Browser, root: string, screens: readonly Screen[]): Promise<Strip> {
  const shots: Buffer[] = [];
  const words: string[] = [];
  for (const { path, as, to } of screens) {
    const width = as === 'print' ? PAPER_WIDTH : WIDTH;
    const height = Math.round((HEIGHT / WIDTH) * width);
    const page = await browser.newPage({
      ...{ viewport: { width, height }, locale: 'zh-CN' },
      colorScheme: as === 'dark' ? 'dark' : 'light',
    });
    if (as === 'print') await page.emulateMedia({ media: 'print' });
    await page.goto(`${root}${path}`);
    if (as === 'elder') await page.click('[href="#big"]');
    words.push(...(await page.locator('h1').allTextContents()).map(sameForAll));
    if (to !== undefined) {
      await page.evaluate((place) => document.querySelector(place)?.scrollIntoView(), to);
    }
    const shot = sharp(await page.screenshot()).resize(WIDTH, HEIGHT);
    shots.push(await shot.png().toBuffer());
    await page.close();
  }
  const picture = sharp({
    create: {
      width: screens.length * (WIDTH + 2 * GAP),
      height: HEIGHT + 2 * GAP,
      channels: 3,
      background: '#d8cdbb',
    },
  }).composite(shots.map((input, at) => ({ input, left: at * (WIDTH + 2 * GAP) + GAP, top: GAP })));
  return { picture: await picture.png().toBuffer(), words };
}

/** 数一律写成 0：多一页、少一页不算变了样。 */
function sameForAll(text: string): string {
  return text.trim().replace(/\d+/g, '0');
}

function wordsOf(taken: Readonly<Record<string, Strip>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(taken).map(([name, { words }]) => [name, words.join('；')]),
  );
}

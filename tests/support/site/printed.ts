import type { Page } from 'playwright-core';
import { type PdfPage, readPdf, squeeze } from './pdf.ts';

/** 印出来的一页网页：一张张纸，和网页上的题目、每张纸顶上该有的话。 */
export interface Printed {
  readonly sheets: readonly PdfPage[];
  /** 各级题目、表的题目、词条，空白去掉。 */
  readonly headings: readonly string[];
  /** 每张纸顶上的几样：叫什么、哪天的、几号。 */
  readonly marks: readonly string[];
}

/** 照网页自己定的纸印。 */
export async function print(page: Page): Promise<Printed> {
  await page.emulateMedia({ media: 'print' });
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const { headings, marks } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1, h2, h3, caption, dt')].map(
      (one) => one.textContent ?? '',
    ),
    marks: [...document.querySelectorAll<HTMLElement>('.seal')].flatMap((seal) => [
      ...(seal.dataset.sheet ?? '').split('\n'),
      seal.querySelector('b')?.textContent ?? '',
    ]),
  }));
  return { sheets, headings: headings.map(squeeze), marks: marks.map(squeeze) };
}

/** 纸上的毛病，一条一句：缺了顶上的几样、题目落在末一行、字出了纸边、空的一张。 */
export function printFaults({ sheets, headings, marks }: Printed): readonly string[] {
  return sheets.flatMap((sheet, index) => {
    const { width, height, text, lines, longestPath } = sheet;
    const last = lines.at(-1)?.text ?? '';
    const missing = marks.filter((mark) => !holds(text, mark));
    const outside = lines.filter(
      ({ left, right, bottom, top }) =>
        left < MARGIN || right > width - MARGIN || bottom < MARGIN || top > height - MARGIN,
    );
    return [
      ...missing.map((mark) => `没有${mark}`),
      ...(headings.some((heading) => isSame(last, heading)) ? [`末一行是题目：${last}`] : []),
      ...outside.map(({ text: words }) => `出了纸边：${words}`),
      ...(lines.length <= marks.length ? ['是空的'] : []),
      ...(longestPath < QR_STROKES ? ['没有二维码'] : []),
    ].map((fault) => `第${index + 1}张${fault}`);
  });
}

/** 打印机印不到纸边：四边至少留这么多毫米。 */
const MARGIN = 5;
/** 最小的二维码也有这么多笔；图表里的线没有这么长。 */
const QR_STROKES = 600;
/** PDF 里有些汉字读出来是部首、异体（⺠、戶），是哪个字就不管了。 */
const RADICAL = /[⺀-⻿戶]/;

/** 纸上的这段字里有没有这句话。 */
export function holds(text: string, words: string): boolean {
  const ends = Math.max(0, text.length - words.length + 1);
  return Array.from({ length: ends }, (_, start) => start).some((start) =>
    isSame(text.slice(start, start + words.length), words),
  );
}

function isSame(text: string, words: string): boolean {
  return (
    text.length === words.length &&
    [...words].every((char, at) => char === text[at] || RADICAL.test(text[at] ?? ''))
  );
}

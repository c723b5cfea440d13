import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** PDF 里的一行字（空白去掉）：最左、最右、最下、最上离纸的左边和下边多远，毫米。 */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** 一份 PDF 的各页：宽、高（毫米，取整），页上的字（空白去掉），从上到下的各行，和最长的一条线有几笔。 */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly lines: readonly PdfLine[];
  /** 二维码是一条很长的线，几百笔；没有画线的是 0。 */
  readonly longestPath: number;
}

/** 读一份 PDF。 */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
    const { fnArray, argsArray } = await page.getOperatorList();
    const paths = fnArray.map((code, at) =>
      code === OPS.constructPath ? (argsArray[at]?.[1]?.[0]?.length ?? 0) : 0,
    );
    pages.push({
      width: Math.round(millimetres(right - left)),
      height: Math.round(millimetres(top - bottom)),
      text: squeeze(pieces.map(({ text }) => text).join('')),
      lines: linesOf(pieces.filter(({ text }) => text.trim() !== '')),
      longestPath: Math.max(0, ...paths),
    });
  }
  await task.destroy();
  return pages;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** 字的基线在哪里、多高：下面留出五分之一个字，汉字不会再往下。 */
function pieceOf({ str, transform, width, height }: TextItem): PdfLine {
  const [, , , , x = 0, y = 0] = transform;
  return {
    text: str,
    left: millimetres(x),
    right: millimetres(x + width),
    bottom: millimetres(y - height / 5),
    top: millimetres(y + height * 0.8),
  };
}

/** 高低差不多的归成一行，从上到下排。 */
function linesOf(pieces: readonly PdfLine[]): readonly PdfLine[] {
  const rows: PdfLine[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.bottom - a.bottom)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && first.bottom - piece.bottom < 1.5) {
      row.push(piece);
    } else rows.push([piece]);
  }
  return rows.map((row) => ({
    text: squeeze(
      row
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join(''),
    ),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    bottom: Math.min(...row.map(({ bottom }) => bottom)),
    top: Math.max(...row.map(({ top }) => top)),
  }));
}

/** 空白去掉，全角半角统一：PDF 里的字和网页上的字要这样比。 */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function millimetres(points: number): number {
  return (points * 25.4) / 72;
}

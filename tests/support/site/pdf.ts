import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** 一份 PDF 的各页：宽、高（毫米，取整），和页上的字（空白去掉）。 */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
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
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    pages.push({
      width: millimetres(right - left),
      height: millimetres(top - bottom),
      text: text.normalize('NFKC').replace(/\s+/g, ''),
    });
  }
  await task.destroy();
  return pages;
}

function millimetres(points: number): number {
  return Math.round((points * 25.4) / 72);
}

import type { FileCheck } from '../check.ts';

const PAGE_NUMBERS: readonly RegExp[] = [
  /^[-—–－·.]*\s*\d{1,3}\s*[-—–－·.]*$/u,
  /^第\s*[\d一二三四五六七八九十]{1,4}\s*页(?:\s*[，,/]?\s*共\s*[\d一二三四五六七八九十]{1,4}\s*页)?$/u,
  /^\d{1,3}\s*\/\s*\d{1,3}$/u,
];

/** 从 PDF、扫描件里拷来的文件，正文中间夹着的页码：会被当成一款，后面的款跟着数错。 */
export const pageLeft: FileCheck = {
  code: 'W-PAGE-NUMBER',
  *run(file, content) {
    if (content.clausesOf(file) === undefined) return;
    for (const { text, line } of file.bodyLines()) {
      const words = text.normalize('NFKC').trim();
      if (!PAGE_NUMBERS.some((pattern) => pattern.test(words))) continue;
      yield {
        line,
        message: '这一行像是原件的页码，夹在正文里，会当成单独一段、一款。',
        hint: '删掉页码，连同上下的页眉页脚；一句话被隔成两段的，接回去。',
      };
    }
  },
};

import { addressText } from './address-text.ts';
import type { Readable } from './readable.ts';

const LINK = /!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g;
/** 反斜杠后面的标点照写；没有反斜杠的是记号。 */
const MARKED = /\\([!-/:-@[-`{-~])|[`*_~]/g;
const ROW = /^\s*\|.*\|\s*$/;
/** 一行是一块，话也完了：前后两行不是一句。 */
const BLOCK = '\n\n';
const SEPARATOR = /^[\s|:-]+$/;

/**
 * 一份 Markdown 里的字，照读的人看到的样子：front matter 也看，链接留字，地址另看；加粗的星号、反斜杠去掉，
 * 夹在里头的号码就连起来了；表一行一行看。
 */
export function markdownTexts(markdown: string): readonly Readable[] {
  const lines = asShown(markdown)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const addresses = [...markdown.matchAll(LINK)].map(([, , address = '']) => addressText(address));
  return [
    { where: '正文', text: lines.join(BLOCK), pieces: lines },
    ...lines.filter((line) => ROW.test(line) && !SEPARATOR.test(line)).map(rowTexts),
    ...[...new Set(addresses)].map((address) => ({ where: '链接的地址', text: address })),
  ];
}

function asShown(text: string): string {
  return text
    .replace(LINK, '$1')
    .replace(MARKED, (_, escaped: string | undefined) => escaped ?? '');
}

function rowTexts(line: string): Readable {
  const cells = line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  return { where: '表格', text: cells.join(' | '), pieces: cells };
}

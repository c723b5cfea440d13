import type { Block } from './blocks.ts';

const LONGEST_TITLE = 50;
const DAY = /^\s*[\d〇零○一二三四五六七八九十]{4}\s*年.{1,6}月.{1,4}日\s*$/u;

/** 一块像不像另起一份、另起一节的题目：没有序数的标题，或者短短一行、没有标点的段落。 */
export function isTitle({ kind, text }: Block): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'paragraph') return false;
  const words = text.trim();
  return (
    words !== '' &&
    words.length <= LONGEST_TITLE &&
    !/[。；：:;，,！？]/u.test(words) &&
    !DAY.test(words)
  );
}

/** 一块是不是引出下面一串的话：以冒号收尾。 */
export function leadsIn(block: Block | undefined): boolean {
  return /[：:]\s*$/u.test(block?.text ?? '');
}

/** 题目里的字，去掉空白和书名号，好比对。 */
export function titleWords(text: string): string {
  return text.normalize('NFKC').replace(/[\s《》〈〉]/gu, '');
}

/** 自成一行的「总则」「附则」：不是标题，也结束前面的一条。 */
export function isSectionName({ text }: Block): boolean {
  return /^\s*[总分附]\s*则\s*$/u.test(text);
}

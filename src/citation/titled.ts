import { titleWords } from '../clauses/titles.ts';

const ISSUED = /(?:印发|公布|发布|颁布|颁发|转发)(.*)的(?:通知|决定|公告|通告|函|令)$/su;
const TITLE = /《[^《》]+》/gu;

/**
 * 引用一条，题目写哪一个：印发《某方案》的通知里，那一条写在题为「某方案」的一段底下，引的就是某方案；
 * 别的照整页的题目。`heading` 是这一条前面最近的、自己不是条款的标题，没有的不写。
 */
export function titleCited(title: string, heading: string | undefined): string {
  if (heading === undefined) return title;
  const [, enclosed = ''] = ISSUED.exec(title) ?? [];
  const words = titleWords(heading);
  const found = enclosed.match(TITLE)?.some((one) => titleWords(one) === words) === true;
  return found ? heading.trim() : title;
}

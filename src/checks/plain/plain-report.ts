import { averageLength, type PlainClause, type PlainMeasure } from './plain-measure.ts';

/** 平均一截不超过这么多字。 */
const GOAL = 25;
/** 看一页的时候，列出最长的这么多截。 */
const LONGEST = 15;

/** 各页一行、末了合计的一张表。 */
export function plainTable(pages: readonly PlainMeasure[]): string {
  const all = pages.flatMap(({ clauses }) => clauses);
  const jargon = pages.reduce((sum, page) => sum + page.jargon.length, 0);
  const hard = pages.reduce((sum, page) => sum + page.hard.length, 0);
  return [
    '| 编号 | 哪一页 | 几截 | 平均几个字 | 最长几个字 | 官话 | 没解释的难词 |',
    '|---|---|---|---|---|---|---|',
    ...pages.map((page) =>
      row(String(page.code), page.title, page.clauses, page.jargon.length, page.hard.length),
    ),
    row('合计', `${pages.length}页`, all, jargon, hard),
    '',
    `一截是两个停顿（逗号、分号、句号、冒号、问号、叹号、行末）之间的字，平均不超过${GOAL}个字：${averageLength(all) <= GOAL ? '合' : '不合'}。`,
  ].join('\n');
}

function row(
  code: string,
  title: string,
  clauses: readonly PlainClause[],
  jargon: number,
  hard: number,
): string {
  const longest = Math.max(0, ...clauses.map(({ length }) => length));
  const average = averageLength(clauses).toFixed(1);
  return `| ${code} | ${title} | ${clauses.length} | ${average} | ${longest} | ${jargon} | ${hard} |`;
}

/** 一页细看：最长的各截、官话、没解释的难词，都带文件和行号。 */
export function plainDetails({ path, clauses, jargon, hard }: PlainMeasure): string {
  const longest = clauses.toSorted((a, b) => b.length - a.length).slice(0, LONGEST);
  return [
    `最长的${longest.length}截：`,
    ...longest.map(({ text, length, line }) => `${path}:${line}  ${length}个字  ${text}`),
    ...(jargon.length > 0 ? ['', '官话，换成平常话：'] : []),
    ...jargon.map(({ word, plain, line }) => `${path}:${line}  ${word} → ${plain}`),
    ...(hard.length > 0 ? ['', '难词，换掉，或者后面用括号解释：'] : []),
    ...hard.map(({ word, plain, line }) => `${path}:${line}  ${word} → ${plain}`),
  ].join('\n');
}

/** 给程序读的：各页的数和细处，末了合计。 */
export function plainJson(pages: readonly PlainMeasure[]): string {
  const all = pages.flatMap(({ clauses }) => clauses);
  const policies = pages.map(({ clauses, ...page }) => ({
    ...page,
    clauses: clauses.length,
    average: rounded(averageLength(clauses)),
    longest: clauses.toSorted((a, b) => b.length - a.length).slice(0, LONGEST),
  }));
  const total = {
    clauses: all.length,
    average: rounded(averageLength(all)),
    jargon: pages.reduce((sum, page) => sum + page.jargon.length, 0),
    hard: pages.reduce((sum, page) => sum + page.hard.length, 0),
  };
  return JSON.stringify({ policies, total }, undefined, 2);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

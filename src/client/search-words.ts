import { type Answer, searchedText } from '../search/answer.ts';
import { parseCode } from '../search/parse-code.ts';

/** 说一句找得怎么样，读屏会念出来。`reached` 为假表示全文索引没打开。 */
export function sayOutcome(query: string, answer: Answer, reached: boolean): string {
  const found = outcome(query, answer);
  return reached ? found : `${found}全文搜索没打开，这回只按题目和叫法找；全部页面的目录在下面。`;
}

function outcome(query: string, { direct, exact, similar }: Answer): string {
  const text = searchedText(query);
  if (direct !== undefined) return `就是这一页：${direct.title}${direct.clause ?? ''}。`;
  if (exact.length > 0) {
    const others = similar.length > 0 ? `，另有 ${similar.length} 条字面相近` : '';
    return `找到 ${exact.length} 条含有“${text}”的${others}。`;
  }
  if (similar.length > 0) return `没有原样写着“${text}”的，有 ${similar.length} 条字面相近。`;
  return parseCode(query) ? `没有编号 ${text} 的页面。` : `没有找到“${text}”。`;
}

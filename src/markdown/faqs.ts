import type { KnownBasis } from './evidence.ts';
import { plainMarkdown } from './plain-text.ts';
import { sayRow, tableIn } from './table-rows.ts';

/** 大家常问的一句和它的答。 */
export interface Faq {
  readonly name: string;
  /** 一段一句；列表一条一句，表一行一句。 */
  readonly answer: readonly string[];
}

/** 正文里问答的那一节。 */
const HEADING = /^##\s+常有人问\s*$/;

/** 取出政策正文「常有人问」一节：三级标题是问，到下一个标题为止是答。没有答的不算。`basis` 同 `plainText`。 */
export function faqsIn(body: string, basis: readonly KnownBasis[]): readonly Faq[] {
  const questions: { name: string; lines: string[] }[] = [];
  let inside = false;
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (/^##?\s/.test(line)) inside = HEADING.test(line);
    else if (inside && line.startsWith('### ')) questions.push({ name: line.slice(4), lines: [] });
    else if (inside) questions.at(-1)?.lines.push(line);
  }
  return questions
    .map(({ name, lines }) => ({
      name: plainMarkdown(name, basis),
      answer: lines
        .join('\n')
        .split(/\n{2,}/)
        .flatMap((block) => sentencesIn(block.split('\n')))
        .map((sentence) => plainMarkdown(sentence, basis)),
    }))
    .filter(({ answer }) => answer.length > 0);
}

/** 没有空行隔开的几行：一行一句，表里的一行也是一句。 */
function sentencesIn(lines: readonly string[]): readonly string[] {
  const table = tableIn(lines);
  const words = (table?.before ?? lines).map((line) => line.replace(/^(?:[-*+]|\d+\.)\s+/, ''));
  return [...words.filter(Boolean), ...(table?.rows.map(sayRow) ?? [])];
}

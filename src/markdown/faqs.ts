import type { KnownBasis } from './evidence.ts';
import { plainMarkdown } from './plain-text.ts';

/** 大家常问的一句和它的答。 */
export interface Faq {
  readonly name: string;
  /** 一段一句；列表一条一句。 */
  readonly answer: readonly string[];
}

/** 正文里问答的那一节。 */
const HEADING = /^##\s+常有人问\s*$/;

/** 取出政策正文「常有人问」一节：三级标题是问，到下一个标题为止是答。没有答的不算。`basis` 同 `plainText`。 */
export function faqsIn(body: string, basis: readonly KnownBasis[]): readonly Faq[] {
  const questions: { name: string; answer: string[] }[] = [];
  let inside = false;
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (/^##?\s/.test(line)) inside = HEADING.test(line);
    else if (inside && line.startsWith('### ')) {
      questions.push({ name: plainMarkdown(line.slice(4), basis), answer: [] });
    } else if (inside && line !== '') {
      questions.at(-1)?.answer.push(plainMarkdown(line.replace(/^(?:[-*+]|\d+\.)\s+/, ''), basis));
    }
  }
  return questions.filter(({ answer }) => answer.length > 0);
}

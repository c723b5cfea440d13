import { type Evidence, type KnownBasis, markGroups } from '../markdown/evidence.ts';
import { plainMarkdown } from '../markdown/plain-text.ts';

/** 一个说法：一组挨着的记号撑着的那截话，是一句、一句里的一段，或者一格。 */
export interface MarkedStatement {
  /** 人读到的字，不带记号。 */
  readonly text: string;
  readonly evidence: Evidence;
  /** 引用的各份依据的短名；没有引用的是空的。 */
  readonly cited: readonly string[];
  /** 说的是外地的例子。 */
  readonly elsewhere: boolean;
}

const ELSEWHERE = /例子[）)]/;

/**
 * 一行字、一格里的各个说法，照先后。没有记号的话不算。`basis` 是这一页的依据表。
 * 正文的一行可以带着列表、标题的记号；表的一行要先拆成格。
 */
export function statementsIn(
  text: string,
  basis: readonly KnownBasis[],
): readonly MarkedStatement[] {
  const statements: MarkedStatement[] = [];
  /** 现在这一句；和这一句里上一组记号以后的字。 */
  let [sentence, fresh] = ['', ''];
  for (const { parts, evidence } of markGroups(text, basis)) {
    if (evidence === undefined) {
      const words = parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
      const last = sentencesOf(words).at(-1) ?? '';
      const isNew = words.length > last.length;
      [sentence, fresh] = isNew ? [last, last] : [sentence + words, fresh + words];
      continue;
    }
    statements.push({
      text: tidy(fresh),
      evidence,
      cited: parts.flatMap((part) =>
        part.type === 'cite' ? part.sources.map(({ short }) => short) : [],
      ),
      elsewhere: ELSEWHERE.test(sentence),
    });
    fresh = '';
  }
  return statements;
}

/** 拆成一句一句，句号跟着前面的一句；记号写在句号后面，撑的也是那一句。 */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。！？])/).filter((part) => part !== '');
}

/** 去掉列表、标题、引用的记号和接着上半句的标点。 */
function tidy(text: string): string {
  return plainMarkdown(text, [])
    .replace(/^\s*(?:[-*+>]\s+|#+\s+|\d+\.\s+)*/, '')
    .replace(/^[，、；：。！？\s]+/, '')
    .trim();
}

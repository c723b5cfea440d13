import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { ArticleSentence } from './article-sentences.ts';
import { plainWords } from './said-sentence.ts';

/** 镇里审过的一句：第几条，怎么写的。 */
interface ReviewedSentence {
  readonly clause: string;
  readonly said: string;
  readonly index: number;
}

/** 开头 `reviewed` 里写着审过的各句；写坏了的不算。没有写哪天、哪个岗位审的，一句也不算。 */
export function reviewedSentences({ data }: ContentFile): readonly ReviewedSentence[] {
  const review = valueAt(data?.value, ['reviewed']);
  const clauses = valueAt(review, ['clauses']);
  const isNamed = ['on', 'by'].every((key) => typeof valueAt(review, [key]) === 'string');
  if (!isNamed || !Array.isArray(clauses)) return [];
  return clauses.flatMap((one, index) => {
    const [clause, said] = [valueAt(one, ['clause']), valueAt(one, ['said'])];
    return typeof clause === 'string' && typeof said === 'string'
      ? [{ clause, said: bare(plainWords(said)), index }]
      : [];
  });
}

/** 这一句是不是审过的那一句：条号、字句都一样。 */
export function isPassedByTown(
  { clause, text }: Pick<ArticleSentence, 'clause' | 'text'>,
  reviewed: readonly ReviewedSentence[],
): boolean {
  return reviewed.some((one) => one.clause === clause && one.said === bare(text));
}

function bare(text: string): string {
  return text.replace(/[。！？；]+$/u, '');
}

import type { Passage } from '../../search/fulltext/passage.ts';
import type { Conditions } from '../../search/suggest/suggestion.ts';

/** 全文索引里找到的一页：取来是整页一条，各条款一条。 */
export type TextHit = () => Promise<readonly Passage[]>;

/** 一份全文索引。 */
export interface TextIndex {
  /** 可能写着这句话的页，多半的在前；空话列出合条件的。 */
  hits(query: string, conditions: Conditions): Promise<readonly TextHit[]>;
}

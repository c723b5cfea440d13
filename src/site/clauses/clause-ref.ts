import { clauseLabel } from '../../clauses/cite-label.ts';
import { splitAnchor } from '../../clauses/labels.ts';
import type { PageSummary } from '../directory.ts';

/** 「编号#第几条」拆成编号和锚点。 */
export function splitClauseRef(ref: string): { readonly code: number; readonly anchor: string } {
  const { page, anchor = '' } = splitAnchor(ref);
  return { code: Number(page), anchor };
}

/** 一条条款怎么称呼：公文用短名加「二、（八）」，村规用题目加「第三条」。 */
export function clauseName(page: PageSummary, anchor: string): string {
  const isNotice = page.kind === 'notices';
  const document = isNotice ? (page.aliases[0] ?? page.title) : page.title;
  return `${document}${clauseLabel(anchor, isNotice ? 'official' : 'articles') ?? ''}`;
}

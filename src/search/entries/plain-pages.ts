import type { Guide } from '../../kinds/guide.ts';
import type { Term } from '../../kinds/town/term.ts';
import type { Village } from '../../kinds/town/village.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type IndexedPage, indexedPageOf, plainPart } from './indexed-page.ts';

const uncoded = { code: '', village: '', villageName: '', aliases: [] };

/** 一页指南；`id` 是文件名，也是地址的最后一段。 */
export function guidePage(
  id: string,
  { title, summary }: Pick<Guide, 'title' | 'summary'>,
  body: BodyText,
): IndexedPage {
  return indexedPageOf(
    { ...uncoded, path: `guide/${id}/`, title, kind: 'guide', kindLabel: '怎么用', summary },
    aroundBody([], body),
  );
}

/** 一个村的一页。村里的事各有各的页，这里只写村自己的；`summary` 是这一页上头的一句话。 */
export function villagePage({ id, name, groups, phone }: Village, summary: string): IndexedPage {
  const facts = { title: name, kind: 'villages', kindLabel: '村', village: id, villageName: name };
  const groupText = groups === undefined ? undefined : `村民小组 ${groups} 个`;
  return indexedPageOf(
    { ...uncoded, ...facts, path: `villages/${id}/`, summary },
    { parts: [plainPart(groupText, phone && `村办电话 ${phone}`)], questions: [] },
  );
}

/** 名词页：一个名词一条，锚点是它的代号。 */
export function termsPage(
  terms: readonly Term[],
  { title, summary }: Pick<IndexedPage, 'title' | 'summary'>,
): IndexedPage {
  const parts = terms.map(({ id, term, aliases, meaning }) => {
    const also = aliases.length === 0 ? [] : [`也写作：${aliases.join('、')}`];
    return { clause: { id, label: term, aliases }, text: [term, ...also, meaning].join(' ') };
  });
  return indexedPageOf(
    { ...uncoded, path: 'terms/', title, kind: 'terms', kindLabel: '名词', summary },
    { parts, questions: [] },
  );
}

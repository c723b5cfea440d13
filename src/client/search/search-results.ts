import { type ExcerptPart, excerptOf, markWords } from '../../search/fulltext/excerpt.ts';
import type { Passage } from '../../search/fulltext/passage.ts';
import type { Suggestion } from '../../search/suggest/suggestion.ts';
import { fold } from '../../search/words/fold.ts';
import { element } from './element.ts';
import { refill } from './refill.ts';
import { answerSection } from './search-answer.ts';

/** 一组结果：一个小标题，下面一串。 */
export interface ResultGroup {
  readonly heading: string;
  readonly items: readonly Passage[];
  /** 从全文里来的。 */
  readonly isFullText: boolean;
  /** 要标出来的词，折叠过的。 */
  readonly words: readonly string[];
}

/** 先列这么多，其余的点一下再出来。 */
const FIRST = 20;

/** 把答案和几组结果摆出来，换掉原来的。`isDirect` 是说的就是编号或条款。 */
export function showResults(
  place: HTMLElement,
  answer: Suggestion | undefined,
  isDirect: boolean,
  groups: readonly ResultGroup[],
): void {
  const sections = groups
    .filter(({ items }) => items.length > 0)
    .map((group, index) => sectionOf(group, `search-group-${index}`));
  const first =
    answer === undefined ? [] : [answerSection(answer, isDirect ? '就是这一页' : '多半是这一页')];
  refill(place, [...first, ...sections]);
}

/** 结果里能点的链接，从上到下。 */
export function resultLinks(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('a.hit-link')];
}

function sectionOf({ heading, items, isFullText, words }: ResultGroup, id: string): HTMLElement {
  const section = element('section', 'search-group');
  section.toggleAttribute('data-full-text', isFullText);
  const title = element('h2', '', heading);
  title.id = id;
  section.setAttribute('aria-labelledby', id);
  const list = element('ol', 'hits');
  // 去掉了序号的列表，Safari 的读屏就不当它是列表了。
  list.setAttribute('role', 'list');
  list.append(...items.slice(0, FIRST).map((item) => itemOf(item, words)));
  section.append(title, list);
  const rest = items.slice(FIRST);
  if (rest.length > 0) section.append(moreButton(rest, words, list));
  return section;
}

function moreButton(
  rest: readonly Passage[],
  words: readonly string[],
  list: HTMLElement,
): HTMLElement {
  const button = element('button', 'button', `再看 ${rest.length} 条`);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    const items = rest.map((item) => itemOf(item, words));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

function itemOf(item: Passage, words: readonly string[]): HTMLElement {
  const link = element('a', 'hit-link');
  link.setAttribute('href', item.url);
  const title = element('span', 'hit-title');
  title.append(...marked(markWords(item.title, words)));
  link.append(title);
  if (item.clause !== undefined) {
    const clause = element('span', 'hit-clause');
    clause.append(...marked(markWords(item.clause, words)));
    link.append(' ', clause);
  }
  const facts = element('p', 'hit-facts');
  facts.append(
    ...[item.kind, item.village, item.code && `编号 ${item.code}`]
      .filter((fact) => fact !== undefined && fact !== '')
      .map((fact) => element('span', '', fact)),
  );
  const text = element('p', 'hit-text');
  text.append(...textOf(item, words));
  const entry = element('li', 'hit');
  entry.append(link, facts, text);
  return entry;
}

/** 题目里没有而叫法里有的，说一声大家也这么叫；然后是正文里命中的那一段。 */
function textOf(item: Passage, words: readonly string[]): readonly Node[] {
  const matches = (text: string) => words.filter((word) => fold(text).includes(word)).length;
  const has = (text: string) => matches(text) > 0;
  const [closest] = [...item.aliases].sort((a, b) => matches(b) - matches(a));
  const alias = closest !== undefined && has(closest) && !has(item.title) ? closest : undefined;
  const source = [item.body, item.summary].find(has) ?? (item.summary || item.body);
  const { segments, cutBefore, cutAfter } = excerptOf(source, words);
  const called: readonly (Node | string)[] =
    alias === undefined ? [] : ['大家也叫“', ...marked(markWords(alias, words)), '”。'];
  return [...called, cutBefore ? '…' : '', ...marked(segments), cutAfter ? '…' : ''].map((part) =>
    typeof part === 'string' ? document.createTextNode(part) : part,
  );
}

function marked(segments: readonly ExcerptPart[]): readonly Node[] {
  return segments.map(({ text, match }) =>
    match ? element('mark', '', text) : document.createTextNode(text),
  );
}

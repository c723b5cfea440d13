import { type ExcerptPart, excerptOf, markWords } from '../../search/fulltext/excerpt.ts';
import type { Passage } from '../../search/fulltext/passage.ts';
import type { Suggestion } from '../../search/suggest/suggestion.ts';
import { fold } from '../../search/words/fold.ts';
import { element } from './element.ts';
import { refill } from './refill.ts';
import { rowName } from './row-name.ts';
import { answerSection } from './search-answer.ts';

/** 一条结果。 */
export interface ResultRow {
  readonly passage: Passage;
  /** 为什么列它；看摘录就明白的为空。 */
  readonly why?: string | undefined;
  /** 另有几页跟它只差日期，都在 `elsewhere` 这个地址。 */
  readonly more?: { readonly count: number; readonly address: string } | undefined;
}

/** 一组结果：一个小标题，下面一串。 */
export interface ResultGroup {
  readonly heading: string;
  readonly rows: readonly ResultRow[];
  /** 从全文里来的。 */
  readonly isFullText: boolean;
  /** 要标出来的词，折叠过的。 */
  readonly words: readonly string[];
}

/** 直接给的答案。 */
export interface GivenAnswer {
  readonly suggestion: Suggestion;
  readonly query: string;
  readonly heading: string;
}

/** 先列这么多，其余的点一下再出来。 */
const FIRST = 20;

/** 把答案和几组结果摆出来，换掉原来的。 */
export function showResults(
  place: HTMLElement,
  answer: GivenAnswer | undefined,
  groups: readonly ResultGroup[],
): void {
  const sections = groups
    .filter(({ rows }) => rows.length > 0)
    .map((group, index) => sectionOf(group, `search-group-${index}`));
  const first =
    answer === undefined ? [] : [answerSection(answer.suggestion, answer.query, answer.heading)];
  refill(place, [...first, ...sections]);
}

/** 结果里能点的链接，从上到下。 */
export function resultLinks(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('a.hit-link')];
}

function sectionOf({ heading, rows, isFullText, words }: ResultGroup, id: string): HTMLElement {
  const section = element('section', 'search-group');
  section.toggleAttribute('data-full-text', isFullText);
  const title = element('h2', '', heading);
  title.id = id;
  section.setAttribute('aria-labelledby', id);
  const list = element('ol', 'hits');
  // 去掉了序号的列表，Safari 的读屏就不当它是列表了。
  list.setAttribute('role', 'list');
  list.append(...rows.slice(0, FIRST).map((row) => itemOf(row, words)));
  section.append(title, list);
  const rest = rows.slice(FIRST);
  if (rest.length > 0) section.append(moreButton(rest, words, list));
  return section;
}

function moreButton(
  rest: readonly ResultRow[],
  words: readonly string[],
  list: HTMLElement,
): HTMLElement {
  const button = element('button', 'button', `再看 ${rest.length} 条`);
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    const items = rest.map((row) => itemOf(row, words));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

function itemOf({ passage, why, more }: ResultRow, words: readonly string[]): HTMLElement {
  const link = element('a', 'hit-link');
  link.setAttribute('href', passage.url);
  link.append(...rowName(passage, (text) => marked(markWords(text, words))));
  const facts = element('p', 'hit-facts');
  facts.append(
    ...[passage.kind, passage.village, passage.code && `编号 ${passage.code}`]
      .filter((fact) => fact !== undefined && fact !== '')
      .map((fact) => element('span', '', fact)),
  );
  const text = element('p', 'hit-text');
  text.append(...textOf(passage, words));
  const entry = element('li', 'hit');
  entry.append(link, facts, text);
  if (why !== undefined) entry.append(element('p', 'hit-facts', why));
  if (more !== undefined) {
    const rest = element('a', 'hit-more', `还有 ${more.count} 期`);
    rest.setAttribute('href', more.address);
    entry.append(rest);
  }
  return entry;
}

/** 正文里命中的那一段；没有正文的是一句话。 */
function textOf({ body, summary }: Passage, words: readonly string[]): readonly Node[] {
  const has = (text: string) => words.some((word) => fold(text).includes(word));
  const source = [body, summary].find(has) ?? (summary || body);
  const { segments, cutBefore, cutAfter } = excerptOf(source, words);
  return [cutBefore ? '…' : '', ...marked(segments), cutAfter ? '…' : ''].map((part) =>
    typeof part === 'string' ? document.createTextNode(part) : part,
  );
}

function marked(segments: readonly ExcerptPart[]): readonly Node[] {
  return segments.map(({ text, match }) =>
    match ? element('mark', '', text) : document.createTextNode(text),
  );
}

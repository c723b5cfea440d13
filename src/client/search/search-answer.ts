import { bodyOf, type Passage, passagesIn } from '../../search/fulltext/passage.ts';
import type { FoundPage } from '../../search/suggest/suggest.ts';
import type { Suggestion } from '../../search/suggest/suggestion.ts';
import { element } from './element.ts';
import { rowName } from './row-name.ts';
import { factsOf, whyListed } from './suggest-options.ts';

const FIRST_STEPS = 3;

/** 建议写成一条结果的样子。 */
export function passageOf({
  page,
  clause,
  path,
  score,
}: Pick<Suggestion, 'page' | 'clause' | 'path' | 'score'>): Passage {
  return {
    url: import.meta.env.BASE_URL + path,
    code: page.code === '' ? undefined : page.code,
    title: page.title,
    short: page.short === '' ? undefined : page.short,
    kind: page.kindLabel,
    village: page.villageName === '' ? undefined : page.villageName,
    clause: clause?.label,
    summary: clause?.summary ?? page.summary,
    aliases: clause?.aliases ?? page.aliases,
    body: '',
    score,
  };
}

/** 一页的正文分成几条可能的结果：整页一条，每个条款各一条；`score` 是这一页的分。 */
export function passagesOf({ page, text }: FoundPage, score: number): readonly Passage[] {
  const whole = passageOf({ page, clause: undefined, path: page.path, score });
  return passagesIn(whole, bodyOf(text));
}

/** 一句问话一个答案：题目、编号、一句话，前几步怎么办。 */
export function answerSection(suggestion: Suggestion, query: string, heading: string): HTMLElement {
  const { page, clause } = suggestion;
  const answer = passageOf(suggestion);
  const section = element('section', 'search-answer');
  const head = element('h2', '', heading);
  head.id = 'search-answer';
  section.setAttribute('aria-labelledby', head.id);
  const link = element('a', 'hit-link');
  link.append(...rowName(answer));
  link.setAttribute('href', answer.url);
  section.append(
    head,
    link,
    element('p', 'hit-facts', factsOf(suggestion)),
    element('p', '', answer.summary),
  );
  const why = whyListed(suggestion, query);
  if (why !== undefined) section.append(element('p', 'hit-facts', why));
  const steps = clause === undefined ? page.steps.slice(0, FIRST_STEPS) : [];
  if (steps.length > 0) {
    const list = element('ol');
    list.append(...steps.map((step) => element('li', '', step)));
    section.append(list);
  }
  return section;
}

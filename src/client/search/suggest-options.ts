import { offersDiscipline } from '../../search/query/hotlines.ts';
import { aliasSaid } from '../../search/query/names-said.ts';
import type { Suggestion, Suggestions } from '../../search/suggest/suggestion.ts';
import { fold } from '../../search/words/fold.ts';
import { element } from './element.ts';

/** 答案里先说几步。 */
const FIRST_STEPS = 3;

/** 一条建议里写的话：题目、是哪类哪村什么号、一句话；头一条明显合适的，连前几步也说。 */
export function optionOf(suggestion: Suggestion, query: string, asAnswer: boolean): HTMLElement {
  const { page, clause, path } = suggestion;
  const option = element('a', asAnswer ? 'suggest-option suggest-answer' : 'suggest-option');
  option.setAttribute('role', 'option');
  option.setAttribute('href', import.meta.env.BASE_URL + path);
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  const title = element('strong', 'suggest-title', page.title);
  if (clause !== undefined) title.append(' ', element('span', 'hit-clause', clause.label));
  option.append(title, element('span', 'suggest-facts', factsOf(suggestion)));
  const called = calledBy(suggestion, query);
  if (called !== undefined) {
    option.append(element('span', 'suggest-facts', `大家也叫“${called}”`));
  }
  if (!asAnswer) return option;
  option.append(element('span', 'suggest-text', clause?.summary ?? page.summary));
  const steps = clause === undefined ? page.steps.slice(0, FIRST_STEPS) : [];
  for (const [at, step] of steps.entries()) {
    option.append(element('span', 'suggest-step', `${at + 1}. ${step}`));
  }
  return option;
}

/** 哪一类、哪个村、什么号。 */
export function factsOf({ page }: Suggestion): string {
  const facts = [page.kindLabel, page.villageName, page.code && `编号 ${page.code}`];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** 题目里没有、叫法里有的那个说法。 */
function calledBy({ page, clause }: Suggestion, query: string): string | undefined {
  const names = clause === undefined ? page.aliases : clause.aliases;
  const said = aliasSaid(fold(query), names);
  return said === undefined || page.title.includes(said) ? undefined : said;
}

/** 没找到时说的话：不硬凑，告诉去哪里看、打哪个电话。 */
export function nothingFound(query: string, { code }: Suggestions): HTMLElement {
  const box = element('div', 'suggest-none');
  const said = code === undefined ? `没有和“${query}”相干的页面。` : `没有编号 ${code} 的页面。`;
  const line = element('p', '', '换个短一点的说法，或者');
  line.append(link(`${import.meta.env.BASE_URL}search/#all-pages`, '看全部页面的目录'), '。');
  const phones = element('p', '', '也可以打');
  phones.append(link('tel:12345', '12345'), '问。');
  if (offersDiscipline(query))
    phones.append('干部作风上的事，打', link('tel:12388', '12388'), '。');
  box.append(element('p', '', said), line, phones);
  return box;
}

/** 念给读屏听的一句：几条，头一条是什么。 */
export function saySuggestions({ list, clear, direct, code }: Suggestions): string {
  const [first] = list;
  if (first === undefined)
    return code === undefined ? '没有相干的页面。' : `没有编号 ${code} 的页面。`;
  if (direct !== undefined) return `就是这一页：${nameOf(direct)}。按上下箭头选，回车打开。`;
  const lead = clear ? `多半是${nameOf(first)}。` : '';
  return `${lead}有 ${list.length} 条建议，按上下箭头选。`;
}

function nameOf({ page, clause }: Suggestion): string {
  return `${page.title}${clause?.label ?? ''}`;
}

function link(address: string, text: string): HTMLElement {
  const made = element('a', address.startsWith('tel:') ? 'tel' : '', text);
  made.setAttribute('href', address);
  return made;
}

import { offersDiscipline } from '../../search/query/hotlines.ts';
import { aliasSaid } from '../../search/query/names-said.ts';
import type { Listed, Suggestion, Suggestions } from '../../search/suggest/suggestion.ts';
import { fold } from '../../search/words/fold.ts';
import { pageAddress } from './data-source.ts';
import { element } from './element.ts';
import { rowName } from './row-name.ts';

/** 答案里先说几步。 */
const FIRST_STEPS = 3;

/** 一条建议里写的话：叫什么、是哪类哪村什么号、为什么列它；头一条明显合适的，连一句话和前几步也说。 */
export function optionOf(suggestion: Listed, query: string, asAnswer: boolean): HTMLElement {
  const { page, clause, path } = suggestion;
  const option = element('a', asAnswer ? 'suggest-option suggest-answer' : 'suggest-option');
  option.setAttribute('role', 'option');
  option.setAttribute('href', pageAddress(path));
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  const title = element('strong', 'suggest-title');
  title.append(...rowName({ title: page.title, short: page.short, clause: clause?.label }));
  option.append(title, element('span', 'suggest-facts', factsOf(suggestion)));
  if (suggestion.unsure) option.append(element('span', 'suggest-facts', '拿不准，可能是'));
  const why = whyListed(suggestion, query);
  if (why !== undefined) option.append(element('span', 'suggest-facts', why));
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

/** 为什么列它：大家也这么叫，或者问话里哪几个字对得上；题目里就写着的不用说。 */
export function whyListed(suggestion: Suggestion, query: string): string | undefined {
  const { page, clause, matched } = suggestion;
  const names = clause === undefined ? page.aliases : clause.aliases;
  const said = aliasSaid(fold(query), names);
  if (said !== undefined && !page.title.includes(said)) return `大家也叫“${said}”`;
  const seen = page.title + (clause?.label ?? '') + (clause?.summary ?? page.summary);
  const unseen = matched.filter((words) => !seen.includes(words));
  return unseen.length === 0 ? undefined : `跟“${unseen.slice(0, 3).join('、')}”对得上`;
}

/** 没找到时说的话：不硬凑，告诉去哪里看、打哪个电话。 */
export function nothingFound(query: string, { code }: Suggestions): HTMLElement {
  const box = element('div', 'suggest-none');
  const said = code === undefined ? `没有和“${query}”相干的页面。` : `没有编号 ${code} 的页面。`;
  const line = element('p', '', '换个短一点的说法，或者');
  line.append(link(pageAddress('search/#all-pages'), '看全部页面的目录'), '。');
  box.append(element('p', '', said), line, phonesFor(query));
  return box;
}

/** 都拿不准，或者说的是干部作风：建议下面也说打哪个电话。用不着的返回 `undefined`。 */
export function besideWeak(query: string, { list }: Suggestions): HTMLElement | undefined {
  const isWeak = list.length > 0 && list.every(({ unsure }) => unsure);
  if (!isWeak && !(list.length > 0 && offersDiscipline(query))) return undefined;
  const box = element('div', 'suggest-none');
  if (isWeak) box.append(element('p', '', '上面的都拿不准。'));
  box.append(phonesFor(query));
  return box;
}

function phonesFor(query: string): HTMLElement {
  const phones = element('p', '', '也可以打');
  phones.append(link('tel:12345', '12345'), '问。');
  if (offersDiscipline(query)) {
    phones.append('干部作风上的事，打', link('tel:12388', '12388'), '。');
  }
  return phones;
}

/** 念给读屏听的一句：几条，头一条是什么，拿得准拿不准。 */
export function saySuggestions({ list, clear, direct, code }: Suggestions): string {
  const [first] = list;
  if (first === undefined)
    return code === undefined ? '没有相干的页面。' : `没有编号 ${code} 的页面。`;
  if (direct !== undefined) return `就是这一页：${nameOf(direct)}。按上下箭头选，回车打开。`;
  const lead = first.unsure ? '都拿不准。' : clear ? `多半是${nameOf(first)}。` : '';
  return `${lead}有 ${list.length} 条建议，按上下箭头选。`;
}

function nameOf({ page, clause }: Suggestion): string {
  return `${page.short || page.title}${clause?.label ?? ''}`;
}

function link(address: string, text: string): HTMLElement {
  const made = element('a', address.startsWith('tel:') ? 'tel' : '', text);
  made.setAttribute('href', address);
  return made;
}

import type { Quotation } from '../../quotations/quotation.ts';
import {
  judgementNames,
  sayNumbers,
  sayPlace,
  saySentences,
} from '../../quotations/quotation-words.ts';
import { element } from '../search/element.ts';

const BASE = import.meta.env.BASE_URL;

/** 数不一样的，最要紧，摆在最前头；没有的什么也不摆。 */
export function loudNumbers(quotations: readonly Quotation[]): readonly HTMLElement[] {
  const items = quotations.flatMap((quotation) =>
    sayNumbers(quotation).map((said) => {
      const item = element('li', '', `第${quotation.line}行：${said}。`);
      item.append(...linkTo(quotation));
      return item;
    }),
  );
  if (items.length === 0) return [];
  const box = element('section', 'cite-loud');
  const list = element('ul');
  list.append(...items);
  box.append(element('h2', '', '数不一样'), list);
  return [box];
}

/** 一处引的：怎样，第几行，写的什么，是哪一页，改了哪些词。 */
export function quotationItem(quotation: Quotation, number: number): HTMLElement {
  const { judgement, line, said } = quotation;
  const item = element('li');
  item.id = `q${number}`;
  const head = element('p');
  const name = element('b', 'judged', judgementNames[judgement]);
  name.dataset.judgement = judgement;
  head.append(name, `第${line}行`);
  item.append(head, element('p', 'quotation-said', said));
  const place = linkTo(quotation);
  if (place.length > 0) {
    const at = element('p');
    at.append(...place);
    item.append(at);
  }
  const sentences = saySentences(quotation);
  if (sentences.length > 0) item.append(element('p', '', `${sentences.join('。')}。`));
  if (quotation.words.length > 0) item.append(changedWords(quotation));
  return item;
}

/** 到那一页、那一条；是旧版的原话，也到那一版。 */
function linkTo(quotation: Quotation): readonly (HTMLElement | string)[] {
  const { page, anchor, version } = quotation;
  if (page === undefined) return [];
  const now = link(`${page.code}/${anchor === '' ? '' : `#${anchor}`}`, sayPlace(quotation));
  return version === '' ? [now] : [now, ' ', link(`${page.code}/${version}/`, '看那一版')];
}

function link(path: string, text: string): HTMLElement {
  const made = document.createElement('a');
  made.href = BASE + path;
  made.textContent = text;
  return made;
}

function changedWords({ words }: Quotation): HTMLElement {
  const line = element('p', 'quotation-said');
  for (const { kind, old, now } of words) {
    if (kind === 'same') line.append(now);
    else if (kind === 'deleted') line.append(element('del', '', `［记录：${old}］`));
    else line.append(element('ins', '', `［现在：${now}］`));
  }
  return line;
}

/** 粘来的话照原样摆在 `place` 里，引的地方标上号；套在一起的只标头一处。 */
export function markMinutes(
  place: HTMLElement,
  text: string,
  quotations: readonly Quotation[],
): void {
  let at = 0;
  place.textContent = '';
  for (const [index, { start, end, judgement }] of quotations.entries()) {
    if (start < at) continue;
    const label = element('b', '', `［${index + 1}${judgementNames[judgement]}］`);
    place.append(text.slice(at, start), element('mark', '', text.slice(start, end)), label);
    at = end;
  }
  place.append(text.slice(at));
}

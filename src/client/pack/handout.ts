import { isSameItem, type Pack, type PackItem } from '../../pack/pack.ts';
import { sayClause, sayMissing } from '../../pack/say-pack.ts';
import { element } from '../search/element.ts';
import { type FoundItem, findItem, type ItemResult } from './found-item.ts';
import { addressOfItem, type PackPage } from './pack-page.ts';
import { plainCopy } from './plain-copy.ts';
import { qrMark } from './qr-mark.ts';

interface Shown {
  readonly item: PackItem;
  readonly section: HTMLElement;
  isHere: boolean;
}

/**
 * 单子上各件的正文，一件一节，照单子的次序摆在 `place` 里；前面的到了才露后面的，看着的字不跳。
 * `arrived` 每到一件叫一回，说还差几件。
 */
export class Handout {
  readonly #page: PackPage;
  readonly #place: HTMLElement;
  readonly #arrived: (waiting: number, result: ItemResult) => void;
  #shown: readonly Shown[] = [];

  constructor(
    page: PackPage,
    place: HTMLElement,
    arrived: (waiting: number, result: ItemResult) => void,
  ) {
    this.#page = page;
    this.#place = place;
    this.#arrived = arrived;
  }

  /** 摆成单子的样子：有了的挪位置，新来的去取，去掉的拿走。 */
  show({ items }: Pack): void {
    const shown = items.map(
      (item) => this.#shown.find((one) => isSameItem(one.item, item)) ?? this.#begin(item),
    );
    for (const one of this.#shown) if (!shown.includes(one)) this.#place.removeChild(one.section);
    for (const { section } of shown) this.#place.appendChild(section);
    this.#shown = shown;
    this.#reveal();
  }

  /** 单子上还有几件没有到。 */
  get waiting(): number {
    return this.#shown.filter(({ isHere }) => !isHere).length;
  }

  #reveal(): void {
    let isReady = true;
    for (const { section, isHere } of this.#shown) {
      isReady &&= isHere;
      section.hidden = !isReady;
    }
  }

  #begin(item: PackItem): Shown {
    const section = element('section', 'section pack-item');
    const shown: Shown = { item, section, isHere: false };
    void findItem(item, this.#page.base, this.#page.demoCodes).then((result) => {
      fill(section, this.#page, result);
      shown.isHere = true;
      this.#reveal();
      this.#arrived(this.waiting, result);
    });
    return shown;
  }
}

function fill(section: HTMLElement, page: PackPage, result: ItemResult): void {
  if ('why' in result) {
    section.classList.add('is-missing');
    section.appendChild(headOf({ ...page, root: '' }, result.item, '', ''));
    section.appendChild(element('p', 'withdrawn', sayMissing(result.item, result.why)));
    return;
  }
  section.appendChild(headOf(page, result.item, result.title, sayWhen(result), result.isDemo));
  if (result.warning !== '') section.appendChild(element('p', 'withdrawn', result.warning));
  const text = element('div', 'prose');
  for (const block of result.blocks) text.appendChild(plainCopy(block));
  section.appendChild(text);
}

function sayWhen({ day, keptDay }: FoundItem): string {
  return keptDay === '' ? day : `${day}。没有网，用的是${keptDay}存的`;
}

/** 一件的头：号、哪一条、题目；哪天的；网址和二维码只在纸上。 */
function headOf(
  { root }: PackPage,
  item: PackItem,
  title: string,
  when: string,
  isDemo = false,
): HTMLElement {
  const head = element('div', 'pack-head');
  const address = addressOfItem(root, item);
  const mark = root === '' ? undefined : qrMark(address);
  if (mark !== undefined) head.appendChild(mark);
  const heading = head.appendChild(element('h2'));
  heading.appendChild(element('span', 'pack-code', item.code));
  const words = [sayClause(item.code, item.anchor), title].filter(Boolean).join('　');
  heading.appendChild(document.createTextNode(` ${words}`));
  const line = head.appendChild(element('p', 'hint'));
  if (isDemo) line.appendChild(element('span', 'demo-tag', '演示'));
  line.appendChild(document.createTextNode(`${isDemo ? ' ' : ''}${when}`));
  if (root !== '') head.appendChild(element('p', 'pack-address', address));
  return head;
}

/** 搜索框的建议：边输边出，键盘和读屏都走得通（WAI-ARIA 的 combobox）。点进框里才下载这个文件。 */
import { mayBeCode } from '../../search/query/query.ts';
import type { Suggestions } from '../../search/suggest/suggestion.ts';
import look from '../../styles/parts/suggest.css?inline';
import { element } from './element.ts';
import { refill } from './refill.ts';
import { inShownOrder } from './shown-order.ts';
import { directTo, search } from './suggest-data.ts';
import { besideWeak, nothingFound, optionOf, saySuggestions } from './suggest-options.ts';
import { whenReleased } from './when-released.ts';

const TYPING_PAUSE = 60;
const STYLE_PAUSE = 150;
const EVERYTHING = { kind: '', village: '' };

let isDressed = false;

for (const form of document.querySelectorAll<HTMLFormElement>('[data-suggest]')) takeOver(form);

/**
 * 装上建议的样式。严格的 CSP 不许脚本另写样式，往已有的样式表里添一条规则可以；
 * 整个文件编好了是一条规则，添在末尾。
 */
function dress(): void {
  if (isDressed) return;
  isDressed = true;
  const sheet = document.styleSheets[0];
  sheet?.insertRule(look, sheet.cssRules.length);
}

function takeOver(form: HTMLFormElement): void {
  const found = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (found === null) return;
  const box: HTMLInputElement = found;
  const { popup, list, status } = attach(form, box);
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let active = -1;
  /** 先摆出来的（要点还没到的），是哪几条。 */
  let early: readonly string[] = [];
  const change = whenReleased(popup);

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function choose(next: number): void {
    const all = options();
    active = all.length === 0 ? -1 : (next + all.length) % all.length;
    for (const [at, option] of all.entries()) {
      option.setAttribute('aria-selected', String(at === active));
    }
    const chosen = all[active];
    if (chosen === undefined) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    turn += 1;
    popup.hidden = true;
    active = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  /** 摆出建议；`chosen` 是摆之前选中的那条，摆完接着选中。 */
  function open(query: string, answer: Suggestions, chosen = -1): void {
    dress();
    const items = answer.list.map((one, at) => optionOf(one, query, at === 0 && answer.clear));
    for (const [at, item] of items.entries()) item.id = `${list.id}-${at}`;
    refill(list, items);
    list.hidden = items.length === 0;
    popup.querySelector('.suggest-none')?.remove();
    const more = items.length === 0 ? nothingFound(query, answer) : besideWeak(query, answer);
    if (more !== undefined) popup.append(more);
    popup.hidden = false;
    box.setAttribute('aria-expanded', String(items.length > 0));
    active = -1;
    box.removeAttribute('aria-activedescendant');
    if (chosen !== -1) choose(Math.min(chosen, items.length - 1));
    status.textContent = saySuggestions(answer);
  }

  /** 没下成的再试一回：断了网，第二回接上手机里存着的那一份。 */
  async function ask(mayRetry = true): Promise<void> {
    const query = box.value.trim();
    turn += 1;
    const mine = turn;
    if (query === '') {
      close();
      status.textContent = '';
      return;
    }
    try {
      const isCurrent = () => mine === turn && document.activeElement === box;
      early = [];
      const answer = await search().suggest(query, EVERYTHING, (titles) => {
        if (!isCurrent() || titles.list.length === 0 || !popup.hidden) return;
        early = titles.list.map(({ path }) => path);
        open(query, titles);
      });
      const list = inShownOrder(answer.list, early);
      const clear = answer.clear && list[0] === answer.list[0];
      change(() => {
        if (isCurrent()) open(query, { ...answer, list, clear }, active);
      });
    } catch {
      // 建议没下成，按「查」照样到搜索页。
      if (mine !== turn) return;
      if (mayRetry) await ask(false);
      else close();
    }
  }

  /** 头一个键马上查；接着打的，停一下再查。 */
  function typed(): void {
    const isFirst = pause === undefined;
    clearTimeout(pause);
    if (isFirst) void ask();
    pause = setTimeout(() => {
      pause = undefined;
      if (!isFirst) void ask();
    }, TYPING_PAUSE);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      close();
      return;
    }
    if (popup.hidden && event.key === 'ArrowDown' && box.value.trim() !== '') {
      event.preventDefault();
      void ask();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options().length > 0) {
      event.preventDefault();
      choose(active === -1 && step === -1 ? -1 : active + step);
    } else if (event.key === 'Enter' && active !== -1) {
      event.preventDefault();
      options()[active]?.click();
    }
  }

  /** 说的就是编号或条款，按「查」直接去那一页；不是的照常交给搜索页。 */
  function submitted(event: Event): void {
    const query = box.value.trim();
    if (!mayBeCode(query)) return;
    event.preventDefault();
    void directTo(query).then((address) => {
      if (address === undefined) form.submit();
      else location.assign(address);
    });
  }

  form.addEventListener('submit', submitted);
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  box.addEventListener('compositionend', typed);
  box.addEventListener('keydown', pressed);
  // 点建议时框不能先失去焦点，不然建议先没了。
  list.addEventListener('mousedown', (event) => event.preventDefault());
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  search();
  if (document.activeElement === box && box.value.trim() !== '') typed();
  // 装样式要整页重算，等头一个请求发出去了再装。
  setTimeout(dress, STYLE_PAUSE);
}

/** 在框下面接上建议的地方，和念给读屏听的一句。 */
function attach(form: HTMLFormElement, box: HTMLInputElement) {
  const popup = element('div', 'suggest');
  popup.hidden = true;
  const list = element('div', 'suggest-list');
  list.id = `${box.id}-list`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', '建议');
  popup.append(list);
  const status = element('p', 'suggest-status');
  status.setAttribute('role', 'status');
  form.append(popup, status);
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-expanded', 'false');
  box.setAttribute('aria-controls', list.id);
  return { popup, list, status };
}

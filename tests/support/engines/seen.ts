/**
 * 在页面里看：人看得见的样子。这些函数送进旧浏览器里运行，只用 2018 年就有的写法。
 */

/** 一页看起来怎么样。 */
export interface Look {
  /** 横着超出屏幕多少像素；锁住了左右的算 0。 */
  readonly sideways: number;
  readonly title: string;
  /** 正文、大标题的字号。 */
  readonly text: number;
  readonly heading: number;
  /** 正文一栏占了多宽，屏幕多宽。 */
  readonly main: number;
  readonly screen: number;
  /** 抬头小图标多宽；没有抬头的是 0。 */
  readonly icon: number;
  /** 导航的各栏从左到右排在一行。 */
  readonly navInRow: boolean;
  /** 纸的底色、抬头上红线的颜色。 */
  readonly paper: string;
  readonly red: string;
  /** 图里各种颜色的记号，填的什么颜色。 */
  readonly marks: Readonly<Record<string, string>>;
  /** 字盖住了别的字的地方。 */
  readonly hiddenButShown: number;
}

export function lookAtPage(): Look {
  const root = document.documentElement;
  const style = (element: Element | null) => (element === null ? null : getComputedStyle(element));
  const size = (element: Element | null) => {
    const found = style(element);
    return found === null ? 0 : parseFloat(found.fontSize);
  };
  const isLocked = getComputedStyle(document.body).overflowX === 'hidden';
  const main = document.querySelector('main');
  const icon = document.querySelector('.brand svg');
  const items = Array.from(document.querySelectorAll('.nav li')).map((item) =>
    Math.round(item.getBoundingClientRect().top),
  );
  const masthead = style(document.querySelector('.masthead'));
  const marks: Record<string, string> = {};
  for (const tone of ['good', 'caution', 'bad']) {
    const filled = document.querySelector(`.chart-drawing .tone-${tone} .paint-fill`);
    if (filled !== null) marks[tone] = getComputedStyle(filled).fill;
  }
  const hidden = Array.from(document.querySelectorAll('[hidden]')).filter(
    (element) => element.getBoundingClientRect().height > 0,
  );
  return {
    sideways: isLocked ? 0 : root.scrollWidth - root.clientWidth,
    title: document.title,
    text: size(document.body),
    heading: size(document.querySelector('h1')),
    main: main === null ? 0 : main.getBoundingClientRect().width,
    screen: root.clientWidth,
    icon: icon === null ? 0 : icon.getBoundingClientRect().width,
    navInRow: items.every((top) => top === items[0]),
    paper: getComputedStyle(root).backgroundColor,
    red: masthead === null ? '' : masthead.borderTopColor,
    marks,
    hiddenButShown: hidden.length,
  };
}

/** 打开着的建议：每条的字，和看起来怎么样；还没有出来是 `null`。 */
export interface Suggested {
  readonly options: readonly string[];
  readonly position: string;
  readonly background: string;
  readonly shortest: number;
  readonly isBelowBox: boolean;
}

export function lookAtSuggestions(): Suggested | null {
  const popup = document.querySelector('.suggest');
  const box = document.querySelector('.compact input');
  if (popup === null || box === null) return null;
  const options = Array.from(popup.querySelectorAll('[role="option"]'));
  const first = popup.querySelector('.suggest-answer');
  if (popup.getBoundingClientRect().height === 0 || first === null) return null;
  return {
    options: options.map((option) => option.textContent || ''),
    position: getComputedStyle(popup).position,
    background: getComputedStyle(popup).backgroundColor,
    shortest: Math.min.apply(
      null,
      options.map((option) => option.getBoundingClientRect().height),
    ),
    isBelowBox: popup.getBoundingClientRect().top >= box.getBoundingClientRect().bottom,
  };
}

/** 搜索页上的结果；还在找是 `null`。 */
export interface Searched {
  readonly status: string;
  /** 全文里找到的各条，和标出来的字。 */
  readonly fullText: readonly string[];
  readonly marked: readonly string[];
}

export function lookAtResults(): Searched | null {
  const results = document.querySelector('[data-search-results]');
  const status = document.querySelector('[data-search-status]');
  if (results === null || status === null) return null;
  if (results.getAttribute('aria-busy') !== 'false') return null;
  const texts = (selector: string) =>
    Array.from(results.querySelectorAll(selector)).map((element) => element.textContent || '');
  return {
    status: status.textContent || '',
    fullText: texts('[data-full-text] .hit-link'),
    marked: texts('[data-full-text] mark'),
  };
}

/** 会上念的一屏。 */
export interface ReadScreen {
  readonly place: string;
  readonly shown: number;
  readonly size: number;
  /** 这一屏的字装得下，翻屏的按钮在屏幕里。 */
  readonly fits: boolean;
  readonly hasBar: boolean;
}

export function lookAtScreen(): ReadScreen {
  const screens = Array.from(document.querySelectorAll('.screen')).filter(
    (screen) => screen.getBoundingClientRect().height > 0,
  );
  const [screen] = screens;
  const place = document.querySelector('[data-place]');
  const next = document.querySelector('[data-next]');
  return {
    place: place === null ? '' : place.textContent || '',
    shown: screens.length,
    size: screen === undefined ? 0 : parseFloat(getComputedStyle(screen).fontSize),
    fits: screen !== undefined && screen.scrollHeight <= screen.clientHeight + 1,
    hasBar: next !== null && next.getBoundingClientRect().bottom <= window.innerHeight,
  };
}

/** 底下那一条「引用」；没有出来的是 `null`。 */
export function lookAtCiteBar(): SeenCiteBar | null {
  const bar = document.querySelector('.cite-bar');
  if (bar === null) return null;
  const buttons = Array.from(bar.querySelectorAll('button, a'));
  return {
    text: bar.textContent || '',
    position: getComputedStyle(bar).position,
    isAtBottom: Math.abs(bar.getBoundingClientRect().bottom - window.innerHeight) < 2,
    shortest: Math.min(...buttons.map((button) => button.getBoundingClientRect().height)),
  };
}

interface SeenCiteBar {
  readonly text: string;
  readonly position: string;
  readonly isAtBottom: boolean;
  /** 最矮的按钮有多高。 */
  readonly shortest: number;
}

/** 按一下；没有这样东西、看不见的，抛错。 */
export function press(selector: string): void {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement) || found.getBoundingClientRect().height === 0) {
    throw new Error(`看不见 ${selector}`);
  }
  found.focus();
  found.click();
}

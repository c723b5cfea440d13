import { placeAfter, type Turn, turnOf, turnOfSwipe } from './reading-keys.ts';

/**
 * 会上念：一次一屏，字尽量大。键盘、翻页笔、划屏、按钮都能翻；网址后面的 #3 是第三屏，
 * 井号后面已经写着别的（会上用的单子），第三屏写成 &n=3。屏后来才摆好的，摆的脚本报一声 `screens`。
 */
const SMALLEST = 24;
const SMALLEST_LABEL = 24;
const LABEL_SHARE = 0.45;
const root = document.documentElement;
let screens = allScreens();
const place = document.querySelector('[data-place]');
const back = document.querySelector<HTMLButtonElement>('[data-back]');
const next = document.querySelector<HTMLButtonElement>('[data-next]');
let at = 0;
let touch: { readonly x: number; readonly y: number } | undefined;

root.dataset.reading = 'screens';
for (const button of [back, next]) if (button) button.hidden = false;
back?.addEventListener('click', () => turn('back'));
next?.addEventListener('click', () => turn('next'));

addEventListener('keydown', (event) => {
  const isOnControl = event.target instanceof Element && event.target.closest('a, button') !== null;
  const isPress = event.key === ' ' || event.key === 'Enter';
  const isCommand = event.ctrlKey || event.altKey || event.metaKey;
  const way = turnOf(event.key, event.shiftKey);
  if (way === undefined || isCommand || (isOnControl && isPress)) return;
  event.preventDefault();
  turn(way);
});
addEventListener('touchstart', ({ touches }) => {
  const [finger] = touches;
  touch = touches.length === 1 && finger ? { x: finger.clientX, y: finger.clientY } : undefined;
});
addEventListener('touchend', ({ changedTouches: [finger] }) => {
  if (touch === undefined || finger === undefined) return;
  const way = turnOfSwipe(finger.clientX - touch.x, finger.clientY - touch.y);
  if (way !== undefined) turn(way);
});
addEventListener('hashchange', showHash);
addEventListener('screens', () => {
  screens = allScreens();
  showHash();
});
addEventListener('resize', enlarge);
showHash();

function allScreens(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.screen')];
}

function showHash(): void {
  const written = /(?:^#|&n=)(\d+)$/.exec(location.hash);
  show(Math.min(Math.max(Number(written?.[1] ?? 1), 1), screens.length) - 1);
}

function turn(way: Turn): void {
  const target = placeAfter(way, at, screens.length);
  if (target === at) return;
  const list = location.hash.replace(/&n=\d+$/, '');
  const before = list.includes('=') ? `${list}&n=` : '#';
  history.replaceState(null, '', `${before}${target + 1}`);
  show(target);
}

function show(index: number): void {
  at = index;
  for (const [number, screen] of screens.entries()) screen.hidden = number !== index;
  if (place !== null) place.textContent = `第${index + 1}屏，共${screens.length}屏`;
  if (back) back.disabled = index === 0;
  if (next) next.disabled = index === screens.length - 1;
  enlarge();
}

/** 从大到小找放得下的字号；最小的还放不下，这一屏可以上下滑。 */
function enlarge(): void {
  const screen = screens[at];
  if (screen === undefined) return;
  let low = SMALLEST;
  let high = Math.round(Math.min(innerWidth, innerHeight) / 5);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    write(screen, middle);
    if (screen.scrollHeight <= screen.clientHeight) low = middle;
    else high = middle - 1;
  }
  write(screen, low);
}

/** 一屏的字号，和标签的：不到 `SMALLEST_LABEL` 的不再小。 */
function write(screen: HTMLElement, words: number): void {
  screen.style.setProperty('--words', `${words}px`);
  screen.style.setProperty('--label', `${Math.max(SMALLEST_LABEL, LABEL_SHARE * words)}px`);
}

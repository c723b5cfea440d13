/** 「大字」开关：把选择记在这部手机上，下次打开还是大字。 */
const KEY = 'mingbai-mode';
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-elder]');

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'elder';
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, 'elder');
    else localStorage.removeItem(KEY);
  } catch {
    // 有的浏览器不让存，这一页照样变大字。
  }
}

function apply(on: boolean): void {
  if (on) root.dataset.mode = 'elder';
  else delete root.dataset.mode;
  button?.setAttribute('aria-pressed', String(on));
}

apply(read());
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const on = root.dataset.mode !== 'elder';
    apply(on);
    remember(on);
  });
}

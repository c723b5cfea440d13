/** 每页都有的两件小事：「大字」开关（选择记在这部手机上，下次打开还是大字），和栏目条。 */
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

// 手机上栏目排成一行可以左右滑，把当前这一栏滑到看得见的地方。
document
  .querySelector('.nav [aria-current]')
  ?.scrollIntoView({ block: 'nearest', inline: 'center' });

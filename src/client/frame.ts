/** 每页都有的几件小事：「大字」开关、栏目条、搜索框、收起来的节。 */
import './elder.ts';
import './folds.ts';
import './offline/register.ts';

// 手机上栏目排成一行可以左右滑，把当前这一栏滑到看得见的地方。
const current = document.querySelector<HTMLElement>('.nav [aria-current]');
const nav = current?.closest<HTMLElement>('.nav');
if (current && nav) {
  nav.scrollLeft =
    current.offsetLeft - nav.offsetLeft - (nav.offsetWidth - current.offsetWidth) / 2;
}

// 点进搜索框才下载建议。
const form = document.querySelector<HTMLFormElement>('[data-suggest]');
if (form) {
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    // 总表跟脚本一起下，省一个来回。
    const index = document.createElement('link');
    index.rel = 'preload';
    index.as = 'fetch';
    index.crossOrigin = '';
    index.href = `${form.action}index.json`;
    document.head.append(index);
    import(/* @vite-ignore */ String(form.dataset.suggest)).catch(() => {
      asked = false;
    });
  };
  form.addEventListener('focusin', load);
  form.addEventListener('pointerdown', load);
}

// 点了条号、选了一段字，才下载引用的脚本。条号是指着自己那一条的链接。
const cite = document.querySelector<HTMLElement>('[data-cite]');
if (cite) {
  const watch = ({ target }: Event) => {
    const isNumber =
      target instanceof HTMLAnchorElement && target.closest(`[id="${target.hash.slice(1)}"]`);
    if (isNumber || String(getSelection()))
      import(/* @vite-ignore */ String(cite.dataset.cite)).catch(() => {});
  };
  document.addEventListener('click', watch);
  document.addEventListener('selectionchange', watch);
}

import { showCopy } from './copy-button.ts';
import { todayHere } from './today.ts';

/**
 * 「怎么引用」页：露出「复制」。点了才把引用的日子写成今天，没有定网址的写成打开的这个地址：
 * 打开的时候就换，字会跳。
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = button.previousElementSibling;
  if (source instanceof HTMLElement) showCopy(button, source, () => fillIn(source));
}

function fillIn(source: HTMLElement): void {
  for (const day of source.querySelectorAll('[data-today]')) day.textContent = todayHere();
  for (const address of source.querySelectorAll('[data-here]')) {
    address.textContent = new URL(address.textContent ?? '', location.href).href;
  }
}

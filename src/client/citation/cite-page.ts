import { showCopy } from './copy-button.ts';
import { todayHere } from './today.ts';

/** 「怎么引用」页：引用的日子写成今天，没有定网址的写成打开的这个地址，露出「复制」。 */
for (const day of document.querySelectorAll('[data-today]')) day.textContent = todayHere();
for (const address of document.querySelectorAll('[data-here]')) {
  address.textContent = new URL(address.textContent ?? '', location.href).href;
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = button.previousElementSibling;
  if (source instanceof HTMLElement) showCopy(button, source);
}

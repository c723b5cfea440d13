import { type Need, unableTo } from './unable.ts';

/**
 * 写着 `data-needs` 的按钮和链接：浏览器做得了的才露出来；做不了的收起来，一节里说一回怎么办。
 */
const said = new Set<string>();

for (const part of document.querySelectorAll<HTMLElement>('[data-needs]')) {
  const need: Need = part.dataset.needs === 'print' ? 'print' : 'download';
  const why = unableTo(need, navigator.userAgent, typeof window.print === 'function');
  part.hidden = why !== undefined;
  if (why === undefined) continue;
  const sections = [...document.querySelectorAll('section')];
  const place = `${need} ${sections.findIndex((section) => section.contains(part))}`;
  if (!said.has(place)) part.after(hintOf(why));
  said.add(place);
}

function hintOf(text: string): HTMLElement {
  const hint = document.createElement('span');
  hint.className = 'hint';
  hint.textContent = text;
  return hint;
}

import { codesInQuery, sheetsFor } from './card-codes.ts';

/** 「明白卡」页：挑几张一起打。地址后面写 `?codes=1010,1014`，打开就只选这几张。 */
const items = [...document.querySelectorAll<HTMLLIElement>('[data-cards] > li')];
const tools = document.querySelector<HTMLElement>('[data-card-tools]');
const count = document.querySelector('[data-card-count]');
const wanted = codesInQuery(location.search);

for (const item of items) {
  const box = item.querySelector('input');
  if (box === null) continue;
  box.hidden = false;
  box.checked = wanted.size === 0 || wanted.has(item.dataset.code ?? '');
  box.addEventListener('change', update);
}
if (tools !== null) {
  tools.querySelector('[data-all]')?.addEventListener('click', () => check(true));
  tools.querySelector('[data-none]')?.addEventListener('click', () => check(false));
}
update();

function check(on: boolean): void {
  for (const box of boxes()) box.checked = on;
  update();
}

/** 没选的打印时不出来；说一声选了几张、要几张纸。 */
function update(): void {
  for (const item of items) item.classList.toggle('is-out', !item.querySelector('input')?.checked);
  const chosen = boxes().filter((box) => box.checked).length;
  if (count !== null) count.textContent = sheetsFor(chosen);
}

function boxes(): readonly HTMLInputElement[] {
  return items.flatMap((item) => item.querySelector('input') ?? []);
}

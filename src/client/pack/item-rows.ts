import type { Pack, PackItem } from '../../pack/pack.ts';
import { sayItem } from '../../pack/say-pack.ts';
import { element } from '../search/element.ts';
import { addressOfItem } from './pack-page.ts';

/** 单子上一行能做的。 */
export type RowAct = 'up' | 'down' | 'remove';

const names = { up: '上移', down: '下移', remove: '去掉' } as const satisfies Record<
  RowAct,
  string
>;

/** 单子的各行；`title` 说一页叫什么，还不知道的是空串；按了哪一行的什么，叫 `act`。 */
export function itemRows(
  { items }: Pack,
  base: string,
  title: (item: PackItem) => string,
  act: (what: RowAct, at: number) => void,
): readonly HTMLElement[] {
  return items.map((item, at) => {
    const row = element('li');
    const link = row.appendChild(document.createElement('a'));
    link.href = addressOfItem(base, item);
    link.textContent = `${sayItem(item)}　${title(item)}`.trim();
    const tools = row.appendChild(element('span', 'tools'));
    for (const what of Object.keys(names) as readonly RowAct[]) {
      const button = tools.appendChild(document.createElement('button'));
      button.type = 'button';
      button.className = 'button';
      button.dataset.act = what;
      button.textContent = names[what];
      button.setAttribute('aria-label', `${names[what]}：${sayItem(item)}`);
      button.disabled = (what === 'up' && at === 0) || (what === 'down' && at === items.length - 1);
      button.addEventListener('click', () => act(what, at));
    }
    return row;
  });
}

import {
  emptyPack,
  MOST_ITEMS,
  type Pack,
  type PackItem,
  wholePage,
  withItems,
  withMoved,
  withoutItem,
} from '../../pack/pack.ts';
import { isDay, packFragment, tidyTitle } from '../../pack/pack-address.ts';
import { sayPack } from '../../pack/say-pack.ts';
import { readTypedCodes } from '../../pack/typed-codes.ts';
import { copyText } from '../citation/copy-text.ts';
import { Handout } from './handout.ts';
import { itemRows, type RowAct } from './item-rows.ts';
import { markSheets, type PackPage, titleOf } from './pack-page.ts';
import { arriveAt, sayAdded, settle } from './pack-state.ts';

/** 打印时件数多过这么多，前面有目录。 */
const LONG = 3;

/** 「会上用」的单子：打号、挪次序、题目、日子，正文一件一件摆在下面；地址总是这张单子。 */
export function startList(page: PackPage): void {
  const { main, base } = page;
  const part = <T extends HTMLElement>(name: string) =>
    main.querySelector<T>(`[data-pack-${name}]`) ??
    (document.createElement('div') as HTMLElement as T);
  const form = part<HTMLFormElement>('form');
  const typed = part<HTMLTextAreaElement>('typed');
  const title = part<HTMLInputElement>('title');
  const day = part<HTMLInputElement>('day');
  const rows = part('rows');
  const link = part<HTMLInputElement>('link');
  const undo = part<HTMLButtonElement>('undo');
  const tab = document.title;
  const titles = new Map<string, string>();
  for (const row of Array.from(main.querySelectorAll<HTMLElement>('[data-code]'))) {
    titles.set(row.dataset.code ?? '', row.querySelector('a')?.textContent ?? '');
  }
  const handout = new Handout(page, part('handout'), (waiting, result) => {
    if ('title' in result) titles.set(result.item.code, result.title);
    sayWaiting(waiting);
  });
  let pack: Pack = emptyPack;
  let before: Pack = emptyPack;

  /** 换成 `next`，说一声；`isUndoable` 的，给一个「放回来」，再做了别的就收起来。 */
  function change(next: Pack, said: string, isUndoable = false): void {
    if (isUndoable) before = pack;
    undo.hidden = !isUndoable;
    pack = next;
    const isKept = settle(next);
    part('unkept').hidden = isKept;
    part('said').textContent = said;
    show();
  }

  function show(): void {
    const isEmpty = pack.items.length === 0;
    for (const one of Array.from(main.querySelectorAll<HTMLElement>('[data-pack-filled]'))) {
      one.hidden = isEmpty;
    }
    rows.textContent = '';
    for (const row of itemRows(pack, base, titleOfItem, act)) rows.appendChild(row);
    rows.classList.toggle('is-long', pack.items.length > LONG);
    if (document.activeElement !== title) title.value = pack.title;
    if (document.activeElement !== day) day.value = pack.day;
    link.value = location.href;
    part<HTMLAnchorElement>('read').href = `read/#${packFragment(pack)}`;
    part('name').textContent = pack.title === '' ? '单子' : pack.title;
    part('name').classList.toggle('is-plain', pack.title === '');
    part('count').textContent = `${sayPack(pack)}。`;
    document.title = isEmpty ? tab : `${titleOf(pack)} · ${tab}`;
    markSheets(page, pack);
    handout.show(pack);
    sayWaiting(handout.waiting);
  }

  /** 还有几件没有取到；都到了，全部编号才出来，免得推来推去。 */
  function sayWaiting(waiting: number): void {
    const filled = waiting === 0 ? 'yes' : 'waiting';
    main.dataset.filled = pack.items.length === 0 ? 'no' : filled;
    part('waiting').textContent = waiting === 0 ? '' : `还有${waiting}件正在取，取完再打印。`;
  }

  function titleOfItem({ code }: PackItem): string {
    return titles.get(code) ?? '';
  }

  function act(what: RowAct, at: number): void {
    if (what === 'remove') {
      change(withoutItem(pack, at), '去掉了一件。', true);
      undo.focus();
      return;
    }
    const by = what === 'up' ? -1 : 1;
    change(withMoved(pack, at, by), `挪到了第${at + by + 1}件。`);
    const row = rows.children[at + by];
    const same = row?.querySelector<HTMLButtonElement>(`[data-act="${what}"]:enabled`);
    (same ?? row?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
  }

  function add(items: readonly PackItem[], also: string): void {
    const next = withItems(pack, items);
    const isFull = next.items.length === MOST_ITEMS ? `一张单子最多${MOST_ITEMS}件。` : '';
    change(next, sayAdded(next.items.length - pack.items.length) + isFull + also);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { items, unknown } = readTypedCodes(typed.value, (code) => titles.has(code));
    const missed =
      unknown.length === 0 ? '' : `没有${unknown.slice(0, 5).join('、')}这个号，对一对。`;
    if (items.length === 0) {
      part('said').textContent = missed || `没有读到编号。写成“${typed.placeholder}”这样再加。`;
      return;
    }
    add(items, missed);
    if (missed === '') typed.value = '';
  });
  title.addEventListener('input', () => change({ ...pack, title: tidyTitle(title.value) }, ''));
  day.addEventListener('input', () => {
    const said = day.value === '' || isDay(day.value) ? '' : '日子写成 2026-12-05 这样。';
    change({ ...pack, day: isDay(day.value) ? day.value : '' }, said);
  });
  part('clear').addEventListener('click', () => {
    change(emptyPack, '单子清空了。', true);
    undo.focus();
  });
  undo.addEventListener('click', () => {
    change(before, '放回来了。');
    typed.focus();
  });
  part('copy').addEventListener('click', async () => {
    const isCopied = await copyText(link.value);
    if (!isCopied) link.select();
    part('said').textContent = isCopied
      ? '链接复制了，发给要来开会的人。'
      : '没有复制成，长按上面的链接自己复制。';
  });
  for (const button of Array.from(main.querySelectorAll<HTMLButtonElement>('button[data-add]'))) {
    button.hidden = false;
    button.addEventListener('click', () => add([wholePage(button.dataset.add ?? '')], ''));
  }

  function arrive(): void {
    const { pack: next, said, isPlace } = arriveAt(location.hash, pack);
    if (isPlace && next.items.length === 0) return;
    // 去这一页里别处的链接：先让浏览器滑过去，地址再写回单子。
    if (isPlace) setTimeout(() => change(next, said), 0);
    else change(next, said);
  }

  main.dataset.started = 'yes';
  addEventListener('hashchange', arrive);
  arrive();
  show();
}

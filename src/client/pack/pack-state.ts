import { emptyPack, type Pack, withItems } from '../../pack/pack.ts';
import { packFragment, readPackAddress } from '../../pack/pack-address.ts';
import { keepDraft, recallDraft } from './draft.ts';

/** 打开一个地址以后：单子是什么，要跟人说的话（没有的是空串），地址是不是指着这一页里的别处。 */
export interface Arrival {
  readonly pack: Pack;
  readonly said: string;
  readonly isPlace: boolean;
}

/**
 * 从地址和这个窗口里记着的读出单子。地址里写着单子的，照地址；写着要加的，加在记着的后面；
 * 别的照记着的。`current` 是已经摆着的，不让记的浏览器里接着它加。
 */
export function arriveAt(hash: string, current: Pack): Arrival {
  const address = readPackAddress(hash);
  if (address.kind === 'folder') {
    const said = address.unread.length === 0 ? '' : sayUnread(address.unread);
    return { pack: address.pack, said, isPlace: false };
  }
  const pack = current.items.length > 0 ? current : draftPack();
  if (address.kind === 'none') return { pack, said: '', isPlace: hash.length > 1 };
  const more = withItems(pack, address.items);
  const added = more.items.length - pack.items.length;
  const said = address.unread.length > 0 ? sayUnread(address.unread) : sayAdded(added);
  return { pack: more, said, isPlace: false };
}

/** 单子改了：记在这个窗口里，写进地址；没有一件、没有题目的，地址里什么也不写。不让记的返回 `false`。 */
export function settle(pack: Pack): boolean {
  const fragment = isBlank(pack) ? '' : packFragment(pack);
  try {
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
  } catch {
    // 有的应用里地址改不得：单子还在这一页上。
  }
  return keepDraft(fragment);
}

/** 加了几件；一件也没加上，就是都有了。 */
export function sayAdded(count: number): string {
  return count === 0 ? '单子里已经有了，没有再加。' : `加了${count}件。`;
}

function isBlank({ items, title, day }: Pack): boolean {
  return items.length === 0 && title === '' && day === '';
}

function draftPack(): Pack {
  const draft = readPackAddress(recallDraft());
  return draft.kind === 'folder' ? draft.pack : emptyPack;
}

function sayUnread(unread: readonly string[]): string {
  return `链接里有${unread.length}处看不懂：${unread.join('、')}。可能抄漏了，问发链接的人再要一回。`;
}

import { emptyPack, type Pack } from '../../pack/pack.ts';
import { packFragment } from '../../pack/pack-address.ts';
import { sayItem, sayPack } from '../../pack/say-pack.ts';
import { groupScreens, type Screen } from '../../read-out/screen.ts';
import { element } from '../search/element.ts';
import { findItem } from './found-item.ts';
import { markSheets, type PackPage, titleOf } from './pack-page.ts';
import { arriveAt } from './pack-state.ts';
import { screensOfItem } from './screens-of.ts';

/** 单子在会上念：照地址里的单子，一件接一件，一条一屏；翻屏的是「会上念」自己的脚本，摆好了跟它说一声。 */
export function startReading(page: PackPage): void {
  let shown = '';
  const arrive = () => {
    const { pack } = arriveAt(location.hash, emptyPack);
    const fragment = packFragment(pack);
    if (pack.items.length === 0 || fragment === shown) return;
    shown = fragment;
    void show(page, pack);
  };
  addEventListener('hashchange', arrive);
  arrive();
}

async function show(page: PackPage, pack: Pack): Promise<void> {
  const { main, base, demoCodes } = page;
  document.title = `会上念：${titleOf(pack)}`;
  const back = document.querySelector<HTMLAnchorElement>('.reading-bar a');
  if (back) back.href = `../#${packFragment(pack)}`;
  markSheets(page, pack);
  const found = await Promise.all(pack.items.map((item) => findItem(item, base, demoCodes)));
  const screens = await Promise.all(found.map((result, at) => screensOfItem(result, at, base)));
  for (const old of Array.from(main.querySelectorAll('.screen'))) main.removeChild(old);
  const list = pack.items.map((item, at) => {
    const result = found[at];
    const title = result !== undefined && 'title' in result ? result.title : '';
    return `${at + 1}. ${sayItem(item)} ${title}`.trim();
  });
  const [first = { label: '', lines: [] }, ...rest] = groupScreens(sayPack(pack), list);
  const cover: Screen = { ...first, title: titleOf(pack) };
  for (const [index, screen] of [cover, ...rest, ...screens.flat()].entries()) {
    main.appendChild(drawn(screen, index === 0 ? 'h1' : 'h2'));
  }
  dispatchEvent(new Event('screens'));
}

function drawn({ label, title, lines }: Screen, heading: string): HTMLElement {
  const screen = element('div', 'screen');
  if (label !== '') screen.appendChild(element('p', 'screen-label', label));
  if (title !== undefined) screen.appendChild(element(heading, '', title));
  for (const line of lines) screen.appendChild(element('p', '', line));
  return screen;
}

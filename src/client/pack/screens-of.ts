import { clauseLabel } from '../../clauses/cite-label.ts';
import { homeOf } from '../../pack/clause-extent.ts';
import { sayClause, sayItem, sayMissing } from '../../pack/say-pack.ts';
import { groupScreens, type Screen, screensOf, tableScreens } from '../../read-out/screen.ts';
import { isLeftOut } from './blocks-of.ts';
import { fetchPage } from './fetch-page.ts';
import { type FoundItem, type ItemResult, shownText } from './found-item.ts';

/** 有自己的「会上念」的几类，编号的头一个数：政策、村规、文件、答应办的事。 */
const READABLE = /^[1245]/;

/** 一件在会上怎么念：先一屏是哪一页、哪一条、哪天的，再一条一屏。`at` 是第几件，从 0 数。 */
export async function screensOfItem(
  result: ItemResult,
  at: number,
  base: string,
): Promise<readonly Screen[]> {
  const { item } = result;
  const label = `第${at + 1}件，说这个号 ${item.code}`;
  if ('why' in result) return [{ label, lines: [sayMissing(item, result.why)] }];
  const { title, day, isDemo, warning, keptDay } = result;
  const when = [day, isDemo ? '演示' : '', keptDay && `没有网，用的是${keptDay}存的`];
  const lines = [when.filter(Boolean).join('，'), warning].filter(Boolean);
  const clause = sayClause(item.code, item.anchor);
  const head: Screen = { label, title: [title, clause].filter(Boolean).join('　'), lines };
  const own = await ownScreens(result, base);
  return [head, ...(own ?? blockScreens(result.blocks, item.code, sayItem(item)))];
}

/** 整页的，那一页自己有「会上念」就照它，头一屏的题目不再念一遍。 */
async function ownScreens(
  { item }: FoundItem,
  base: string,
): Promise<readonly Screen[] | undefined> {
  if (item.anchor !== '' || item.version !== '' || !READABLE.test(item.code)) return undefined;
  const fetched = await fetchPage(`${base}${item.code}/read/`);
  if (fetched.state !== 'here') return undefined;
  return Array.from(fetched.page.querySelectorAll('.screen'), (screen, index): Screen => {
    const label = shownText(screen.querySelector('.screen-label'));
    const title = index === 0 ? '' : shownText(screen.querySelector('h2'));
    const lines = Array.from(screen.querySelectorAll('p'))
      .filter((line) => line.className !== 'screen-label')
      .map(shownText);
    const own = index === 0 ? `${item.code}，一句话` : label;
    return { label: own, lines, ...(title !== '' && { title }) };
  }).filter(({ lines, title }) => lines.length > 0 || title !== undefined);
}

/** 各块一块接一块念；上头写到了哪一条。 */
function blockScreens(blocks: readonly Element[], code: string, start: string): readonly Screen[] {
  const screens: Screen[] = [];
  let near = start;
  for (const block of blocks) {
    const clause = block.id === '' ? undefined : clauseLabel(block.id, homeOf(code));
    if (clause !== undefined) near = `${code} ${clause}`;
    screens.push(...screensOfBlock(block, near));
  }
  return screens;
}

function screensOfBlock(block: Element, label: string): readonly Screen[] {
  if (isLeftOut(block)) return [];
  switch (block.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'SUMMARY':
      return [{ label, title: shownText(block), lines: [] }];
    case 'TABLE':
      return tableOf(block, label);
    case 'UL':
    case 'OL':
      return groupScreens(label, Array.from(block.children, shownText).filter(Boolean));
    case 'DT':
    case 'P':
    case 'BLOCKQUOTE':
      return shownText(block) === '' ? [] : screensOf(label, shownText(block));
    case 'DD': {
      const term = block.previousElementSibling;
      const name = term?.tagName === 'DT' ? shownText(term) : '';
      return shownText(block) === '' ? [] : screensOf(name === '' ? label : name, shownText(block));
    }
    case 'DL':
      return Array.from(block.querySelectorAll('dd')).flatMap((one) => screensOfBlock(one, label));
    default:
      return insideOf(block, label);
  }
}

/** 装东西的一块：里头一块一块念；里头只有字的，当一段。 */
function insideOf(block: Element, label: string): readonly Screen[] {
  const hasOwnText = Array.from(block.childNodes).some(
    (node) => node instanceof Text && node.data.trim() !== '',
  );
  if (hasOwnText) return screensOf(label, shownText(block));
  return Array.from(block.children).flatMap((one) => screensOfBlock(one, label));
}

function tableOf(table: Element, label: string): readonly Screen[] {
  const names = Array.from(table.querySelectorAll('thead th'), shownText);
  const rows = Array.from(table.querySelectorAll('tbody tr'), (row) => {
    const [head, ...cells] = Array.from(row.children, shownText);
    return {
      head: head ?? '',
      cells: cells
        .map((text, index) => ({ column: names[index + 1] ?? '', text }))
        .filter(({ text }) => text !== ''),
    };
  });
  return tableScreens(shownText(table.querySelector('caption')) || label, rows);
}

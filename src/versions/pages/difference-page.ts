import { bookTitle } from '../../citation/book-title.ts';
import { type Html, html } from '../../html/html.ts';
import { sayVersionDay } from '../../kinds/version-id.ts';
import { type AmountChange, amountChanges } from '../amount-changes.ts';
import { type Change, changesBetween } from '../changes-between.ts';
import type { PageHistoryShown, ShownVersion } from '../history-of-page.ts';
import type { Addresses } from './addresses.ts';
import { changesHtml } from './changes-html.ts';
import { type MadePage, pageHead } from './made-page.ts';
import { sayChanges } from './say-changes.ts';
import { tableHtml } from './table-html.ts';

/** 一版跟它前一版比，改了什么；头一版没有。 */
export function differencePage(
  { code }: PageHistoryShown,
  version: ShownVersion,
  addresses: Addresses,
): MadePage | undefined {
  const { compared, text, id } = version;
  if (compared === undefined) return undefined;
  const { before, changes } = compared;
  return comparedPage(code, addresses, {
    ...{ changes, path: addresses.difference(id), name: text.title },
    amounts: amountChanges(before.text.amounts, text.amounts),
    title: `${sayVersionDay(version.id)}改了什么`,
    versions: html`<a href="${addresses.version(before.id)}">${sayVersionDay(before.id)}的</a>到<a href="${addresses.version(id)}">${sayVersionDay(version.id)}的</a>`,
  });
}

/** 旧的一版跟现在的比，后来改了什么。 */
export function sincePage(
  { code }: PageHistoryShown,
  version: ShownVersion,
  today: ShownVersion,
  addresses: Addresses,
): MadePage {
  const isNext = today.compared?.before === version;
  const changes = isNext ? today.compared.changes : changesBetween(version.text, today.text);
  return comparedPage(code, addresses, {
    ...{ changes, path: addresses.today(version.id), name: today.text.title },
    amounts: amountChanges(version.text.amounts, today.text.amounts),
    title: `${sayVersionDay(version.id)}以后改了什么`,
    versions: html`<a href="${addresses.version(version.id)}">${sayVersionDay(version.id)}的</a>到<a href="${addresses.page}">现在的</a>`,
  });
}

interface ComparedParts {
  readonly path: string;
  readonly title: string;
  /** 这一页叫什么。 */
  readonly name: string;
  /** 从哪一版到哪一版。 */
  readonly versions: Html;
  readonly changes: readonly Change[];
  readonly amounts: readonly AmountChange[];
}

function comparedPage(
  code: number,
  addresses: Addresses,
  { path, title, name, versions, changes, amounts }: ComparedParts,
): MadePage {
  const said = sayChanges(changes);
  return {
    path,
    title: `${title}：${name}`,
    description: `编号${code}${bookTitle(name)}，${said}。`,
    main: html`${pageHead(addresses, code, title, html`${bookTitle(name)}，${versions}，${said}。`, { name, day: title, path: addresses.list })}${amountTable(amounts)}${changesHtml(changes)}`,
  };
}

/** 涨了、降了的数，一行一个。 */
function amountTable(amounts: readonly AmountChange[]): Html | undefined {
  if (amounts.length === 0) return undefined;
  const rows = amounts.map(({ what, old, now, trend }) => [what, old, now, trend || '改了']);
  return html`<section class="section prose"><h2>数目涨跌</h2>
${tableHtml(['哪个数', '原来', '改成', '涨跌'], rows)}</section>
`;
}

import { bookTitle } from '../../citation/book-title.ts';
import { type Html, html } from '../../html/html.ts';
import { sayDay } from '../../kinds/day.ts';
import { sayVersionDay } from '../../kinds/version-id.ts';
import type { ListedVersion, PageHistoryShown } from '../history-of-page.ts';
import type { Unseen } from '../page-versions.ts';
import type { Addresses } from './addresses.ts';
import { type MadePage, pageHead } from './made-page.ts';
import { sayChanges } from './say-changes.ts';
import { unreadableWords, withheldWords } from './version-page.ts';

/** 一页各版的单子，最近的在前。 */
export function listPage(history: PageHistoryShown, addresses: Addresses): MadePage {
  const { code, title, versions, unseen, isUncommitted } = history;
  const lead = leadOf(history);
  const latest = versions.at(-1);
  const day = latest === undefined ? '还没有公布' : `${sayDay(latest.day)}为止`;
  const sheet = { name: `每一版：${title}`, day, path: addresses.list };
  const isMany = versions.filter(({ state }) => state === 'shown').length > 2;
  return {
    path: addresses.list,
    title: `每一版：${title}`,
    description: `编号${code}，${lead}`,
    main: html`${pageHead(addresses, code, '每一版', html`${lead}`, sheet)}${
      isUncommitted
        ? html`<p class="hint">这一页还有没提交的改动，提交了才算一版。</p>\n`
        : undefined
    }${
      versions.length === 0
        ? undefined
        : html`<ol class="versions">
${versions.toReversed().map((version, index) => entry(version, { isToday: index === 0, isMany }, addresses))}</ol>
${isMany ? html`<div data-compared aria-live="polite"></div>\n` : undefined}`
    }${unseenList(unseen)}<p><a class="more" href="${addresses.changes}">别的页最近改了什么</a></p>
<p><a class="more" href="${addresses.check}">手边有记录，拿来对</a></p>
`,
  };
}

function leadOf({ title, versions, takenDown }: PageHistoryShown): string {
  if (takenDown !== undefined) return `${bookTitle(title)}已经停用，旧版一起撤下，不再登。`;
  const [first, ...later] = versions;
  if (first === undefined) return `${bookTitle(title)}还没有提交过，没有旧版。`;
  if (later.length === 0) return `${bookTitle(title)}${sayDay(first.day)}公布，没有改过。`;
  return `${bookTitle(title)}${sayDay(first.day)}公布，改过${later.length}次。`;
}

function entry(
  version: ListedVersion,
  { isToday, isMany }: { readonly isToday: boolean; readonly isMany: boolean },
  addresses: Addresses,
): Html {
  const { id, day, publisher, summary, state } = version;
  const mark = isToday ? html` <strong>现在的一版</strong>` : undefined;
  const said = summary === undefined ? '提交说明里有不该公开的，不登。' : summary;
  return html`<li><p><a href="${addresses.version(id)}"><time datetime="${day}">${sayVersionDay(version.id)}</time></a>${mark}${state === 'shown' && isMany ? html`<button class="button is-waiting" type="button" data-compare="${id}" disabled>选来比</button>` : undefined}</p>
<p>${said}</p>
<p class="hint">${publisher}公布</p>
${state === 'shown' ? changesOf(version, isToday, addresses) : html`<p class="hint">${state === 'withheld' ? withheldWords : unreadableWords}</p>\n`}</li>
`;
}

function changesOf(
  version: ListedVersion & { readonly state: 'shown' },
  isToday: boolean,
  addresses: Addresses,
): Html {
  const { id, compared } = version;
  const said = compared && sayChanges(compared.changes);
  const own =
    said === undefined
      ? html`<span>头一次公布</span>`
      : html`<a href="${addresses.difference(id)}">${said}</a>`;
  const since = isToday ? undefined : html`<a href="${addresses.today(id)}">后来改了什么</a>`;
  return html`<p class="version-links">${own}${since}</p>\n`;
}

const unseenWords = {
  marks: '只改了标点的全角半角',
  layout: '只改了排版',
  fields: '只改了这一页不显示的',
  place: '只给文件改了名、挪了地方',
} as const satisfies Readonly<Record<Unseen['what'], string>>;

/** 文件动了、看不出来的，收在下面。 */
function unseenList(unseen: readonly Unseen[]): Html | undefined {
  if (unseen.length === 0) return undefined;
  return html`<details class="section"><summary>另有${unseen.length}次改动，读的人看不出来，不算一版</summary>
<ul>${unseen.map(({ day, what, publisher }) => html`<li>${sayDay(day)}：${unseenWords[what]}，${publisher}。</li>`)}</ul>
</details>
`;
}

import { type Html, html } from '../../html/html.ts';
import { sayVersionDay } from '../../kinds/version-id.ts';
import type { ListedVersion, PageHistoryShown, ShownVersion } from '../history-of-page.ts';
import { cellGap, type PageSection, type Paragraph } from '../paragraph.ts';
import type { Addresses } from './addresses.ts';
import { type MadePage, pageHead } from './made-page.ts';
import { tableHtml } from './table-html.ts';

/** 一版当时的样子；不再登的、读不出来的，说为什么。 */
export function versionPage(
  { code, versions }: PageHistoryShown,
  version: ListedVersion,
  addresses: Addresses,
): MadePage {
  const day = sayVersionDay(version.id);
  const today = versions.at(-1);
  const path = addresses.version(version.id);
  const top = { day: `${day}的一版`, path };
  if (version.state !== 'shown') {
    const title = `${day}的这一版`;
    const why = version.state === 'withheld' ? withheldWords : unreadableWords;
    const main = html`${pageHead(addresses, code, title, html`${why}`, { ...top, name: title })}${nowLink(addresses)}`;
    return { path, title: `${title}（${code}）`, description: why, main };
  }
  const { text } = version;
  const isToday = version === today;
  const lead = isToday ? `${day}公布，到现在没有再改。` : `${day}公布的样子，后来改过。`;
  return {
    path,
    isJudged: !isToday,
    title: `${text.title}（${day}的一版）`,
    description: `编号${code}，${lead}`,
    main: html`${isToday ? todayBanner(addresses, day) : oldBanner(addresses, version, day)}${pageHead(addresses, code, text.title, html`${lead}`, { ...top, name: text.title })}<div class="as-it-stood">
${text.parts.map(partHtml)}</div>
${unknownNote(text.unknown)}`,
  };
}

/** 一版为什么没有登出来。 */
export const withheldWords = '这一版里有不该公开的，不再登。';
export const unreadableWords = '这一版的文件坏了，读不出来。';

function oldBanner(addresses: Addresses, { id }: ShownVersion, day: string): Html {
  return html`<aside class="old-version" aria-label="这是旧版"><p><strong>这是旧版。</strong>${day}公布的样子，现在不照它办。</p><p><a class="button" href="${addresses.page}">看现在的</a><a class="button" href="${addresses.today(id)}">后来改了什么</a></p></aside>
`;
}

function todayBanner(addresses: Addresses, day: string): Html {
  return html`<aside class="old-version" aria-label="这是现在的一版"><p><strong>这是现在的一版。</strong>${day}公布，只有字，没有图和表单。</p><p><a class="button" href="${addresses.page}">看这一页</a></p></aside>
`;
}

function nowLink({ page }: Addresses): Html {
  return html`<p><a class="button" href="${page}">看现在的</a></p>
`;
}

function unknownNote(unknown: number): Html | undefined {
  if (unknown === 0) return undefined;
  return html`<p class="hint">这一版是照老格式写的，有${unknown}项现在的网页认不得，没有列出来。</p>
`;
}

function partHtml({ name, paragraphs }: PageSection): Html {
  const heading = name === '' ? undefined : html`<h2>${name}</h2>\n`;
  return html`<section class="section prose" data-part>${heading}${paragraphsHtml(paragraphs)}</section>
`;
}

/** 挨着的清单项合成一张清单，挨着的表行合成一张表。 */
function paragraphsHtml(paragraphs: readonly Paragraph[]): readonly Html[] {
  const found: Html[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const { form } = paragraphs[at] ?? { form: 'text' };
    let end = at + 1;
    while (isListed(form) && paragraphs[end]?.form === form) end += 1;
    const run = paragraphs.slice(at, end);
    if (form === 'item')
      found.push(html`<ul>${run.map((one) => html`<li${idOf(one)}>${one.text}</li>`)}</ul>\n`);
    else if (form === 'row') {
      const [heads = [], ...rows] = run.map(({ text }) => text.split(cellGap));
      found.push(tableHtml(heads, rows));
    } else found.push(...run.map(paragraphHtml));
    at = end;
  }
  return found;
}

function isListed(form: Paragraph['form']): boolean {
  return form === 'item' || form === 'row';
}

function paragraphHtml(one: Paragraph): Html {
  if (one.form === 'heading') return html`<h3${idOf(one)}>${one.text}</h3>\n`;
  return html`<p${idOf(one)}>${one.text}</p>\n`;
}

/** 条款的锚点；序数多长、怎么称呼也记着，拿任两版来比要用。 */
function idOf({ anchor, label, mark }: Paragraph): Html | undefined {
  if (anchor === '') return undefined;
  return html` id="${anchor}" data-label="${label}" data-mark="${mark}"`;
}

import type { WordPart } from '../../differences/word-parts.ts';
import { type Html, html } from '../../html/html.ts';
import type { Change, PlacedParagraph } from '../changes-between.ts';
import { type Changed, changedIn, changeNames } from './say-changes.ts';

/** 变了的各处，一栏一栏，照新的次序。 */
export function changesHtml(changes: readonly Change[]): readonly Html[] {
  const groups = new Map<string, Changed[]>();
  for (const change of changedIn(changes)) {
    const part = partOf(change);
    groups.set(part, [...(groups.get(part) ?? []), change]);
  }
  return Array.from(
    groups,
    ([part, changed]) =>
      html`<section class="section">${part === '' ? undefined : html`<h2>${part}</h2>\n`}<ul class="changes">
${changed.map(changeHtml)}</ul></section>
`,
  );
}

function partOf(change: Changed): string {
  return change.kind === 'deleted' ? change.old.part : change.now.part;
}

function changeHtml(change: Changed): Html {
  return html`<li><p class="change-kind"><b>${changeNames[change.kind]}</b>${noteOf(change)}</p>
<p class="${change.kind}">${textOf(change)}</p></li>
`;
}

/** 是哪一条；挪了地方、改了号的，说原来在哪里。 */
function noteOf(change: Changed): string {
  if (change.kind === 'deleted') return change.old.label;
  if (change.kind === 'inserted') return change.now.label;
  const { old, now } = change;
  const isMoved = change.kind === 'moved' || change.isMoved;
  const was = isMoved ? sayMove(old, now) : '';
  return [now.label, was].filter(Boolean).join('，');
}

function sayMove(old: PlacedParagraph, now: PlacedParagraph): string {
  if (old.label !== now.label && old.label !== '') return `原来是${old.label}`;
  if (old.part !== now.part && old.part !== '') return `原来在“${old.part}”`;
  return '挪了地方';
}

function textOf(change: Changed): Html | readonly Html[] {
  if (change.kind === 'reworded') return change.words.map(wordHtml);
  if (change.kind === 'inserted') return html`<ins>${change.now.text}</ins>`;
  if (change.kind === 'deleted') return html`<del>${change.old.text}</del>`;
  return html`${change.now.text}`;
}

/** 删的、添的两头有字有括号：删掉颜色和线，也分得出来，前后的数也不会连成一个。 */
function wordHtml({ kind, old, now }: WordPart): Html {
  if (kind === 'deleted') return html`<del>［删：${old}］</del>`;
  return kind === 'inserted' ? html`<ins>［增：${now}］</ins>` : html`${now}`;
}

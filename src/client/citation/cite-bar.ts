import { type CitationForms, cite } from '../../citation/cite.ts';
import { clauseRange } from '../../citation/clause-range.ts';
import { packLink } from '../../citation/pack-link.ts';
import { titleCited } from '../../citation/titled.ts';
import look from '../../styles/parts/cite-bar.css?inline';
import { type BarPlace, showBar } from './bar.ts';
import { clausesTouched, headingAbove, type TouchedClauses, touchedBy } from './clauses-touched.ts';
import { readCitedPage } from './page-read.ts';
import { todayHere } from './today.ts';

/**
 * 点了条号、选中了一段字，底下出来一条：引用的是哪几条，复制哪一种，加入会上用。
 * 头一次点、头一次选，才下载这个文件。
 */
const SELECTING = 300;
const { cited, day } = readCitedPage(document);
const here = location.origin + location.pathname;
const base = location.pathname.replace(/\d+\/$/, '');
let pause: ReturnType<typeof setTimeout> | undefined;

const sheet = document.styleSheets[0];
sheet?.insertRule(look, sheet.cssRules.length);

document.addEventListener('selectionchange', () => {
  clearTimeout(pause);
  pause = setTimeout(offerSelected, SELECTING);
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement)) return;
  offerTapped(target.closest(`.clause[id="${target.hash.slice(1)}"]`));
});
if (!offerSelected()) offerTapped(document.querySelector('.clause:target'));

/** 正文里选中的；没有选中的返回 `false`。 */
function offerSelected(): boolean {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  if (document.querySelector('main')?.contains(range.commonAncestorContainer) !== true) {
    return false;
  }
  show(clausesTouched(document, touchedBy(range)));
  return true;
}

/** 点了号的那一条。 */
function offerTapped(target: Element | null): void {
  if (target !== null) show(clausesTouched(document, (block) => block === target));
}

function show({ clauses, anchors: touched }: TouchedClauses): void {
  const { label, anchors } = clauseRange(clauses, touched);
  const [first, ...rest] = anchors;
  const others = rest.map((anchor) => `${cited.code}~${anchor}`);
  const title = first === undefined ? cited.title : titleOf(first);
  const address = first === undefined ? here : `${here}#${first}`;
  const forms: CitationForms = cite({ ...cited, title }, { label, day, address }, todayHere());
  const place: BarPlace = {
    name: label === '' ? '整页' : label,
    forms,
    page: `${here}cite/${first === undefined ? '' : `#${first}`}`,
    pack: [packLink(base, cited.code, first), ...others].join(','),
  };
  showBar(place);
}

function titleOf(anchor: string): string {
  const isAttached = /^(?:d\d+-)?a\d/.test(anchor);
  return isAttached ? cited.title : titleCited(cited.title, headingAbove(document, anchor));
}

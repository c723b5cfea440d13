import { clauseLabel } from '../clauses/cite-label.ts';
import { anchorOf } from '../clauses/labels.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { sayVersionDay } from '../kinds/version-id.ts';
import type { ClauseSaid } from './clauses-said.ts';
import type { Claim } from './find-claims.ts';
import type { Quotation } from './quotation.ts';
import type { QuotedPage, SitePassage } from './quoted-page.ts';

/** 一页上写过的各段；没有取到的是 `undefined`。 */
export type PassagesOf = (page: QuotedPage) => readonly SitePassage[] | undefined;

/** 说到的一处页、条：有没有，哪天改过。一处说的是一段条款的，一条一个。 */
export function judgeClaim(
  claim: Claim,
  text: string,
  passagesOf: PassagesOf,
): readonly Quotation[] {
  const { start, end, pages, clause } = claim;
  const [page, ...others] = pages;
  const base = {
    ...{ start, end, line: lineAt(text, start), said: text.slice(start, end) },
    ...{ anchor: '', label: '', perhaps: [], notes: [], words: [], numbers: [], version: '' },
  } as const;
  const kind = clause === undefined ? 'page' : 'clause';
  if (page === undefined) return [{ ...base, kind, judgement: 'missing', page }];
  if (others.length > 0) {
    return [{ ...base, kind, judgement: 'unclear', page: undefined, perhaps: pages }];
  }
  if (clause === undefined) return [{ ...base, kind, judgement: 'there', page }];
  const passages = passagesOf(page) ?? [];
  const now = anchorsNow(passages);
  return anchorsSaid(claim, page, clause, now).map((anchor): Quotation => {
    const isThere = now.indexOf(anchor) !== -1;
    const label = clauseLabel(anchor, schemeOf(page)) ?? `#${anchor}`;
    const notes = isThere ? changedNote(page, anchor, passages) : goneNote(page, anchor, passages);
    const judgement = isThere ? 'there' : 'missing';
    return { ...base, kind, judgement, page, anchor: isThere ? anchor : '', label, notes };
  });
}

/** 说的是哪几条；「第三条至第五条」的，中间的、同一级的也算。 */
function anchorsSaid(
  claim: Claim,
  page: QuotedPage,
  clause: ClauseSaid,
  now: readonly string[],
): readonly string[] {
  const own = anchorIn(page, clause);
  if (claim.from === undefined) return [own];
  const [start, end] = [anchorIn(page, claim.from), own].map((one) => now.indexOf(one));
  if (start === undefined || end === undefined || start === -1 || end === -1) return [own];
  const depth = own.split('-').length;
  const between = now.slice(start + 1, end);
  return [...between.filter((one) => one.split('-').length === depth), own];
}

/** 现在有的各条的锚点，照先后。 */
function anchorsNow(passages: readonly SitePassage[]): readonly string[] {
  return passages.filter(({ isNow, anchor }) => isNow && anchor !== '').map((one) => one.anchor);
}

function anchorIn(page: QuotedPage, { position, anchor }: ClauseSaid): string {
  return position === undefined ? (anchor ?? '') : anchorOf(position, schemeOf(page));
}

function schemeOf({ scheme }: QuotedPage): Scheme {
  return scheme ?? 'official';
}

/** 这一条现在这样写，是哪天改的；头一版就有的不说。 */
function changedNote(
  page: QuotedPage,
  anchor: string,
  passages: readonly SitePassage[],
): readonly string[] {
  const now = passages.filter((one) => one.isNow && one.anchor === anchor);
  const since = Math.max(0, ...now.map(({ first }) => first));
  const day = sayVersionDay(page.versions[since]);
  return since === 0 || day === '' ? [] : [`这一条${day}改成现在这样`];
}

function goneNote(
  page: QuotedPage,
  anchor: string,
  passages: readonly SitePassage[],
): readonly string[] {
  if (page.scheme === undefined) return ['这一页不分条'];
  const last = Math.max(
    -1,
    ...passages.filter((one) => one.anchor === anchor).map((one) => one.last),
  );
  const day = sayVersionDay(page.versions[last]);
  if (day !== '') return [`${day}那一版还有这一条`];
  const parent = anchor.slice(0, Math.max(0, anchor.lastIndexOf('-')));
  const label = clauseLabel(parent, schemeOf(page));
  if (label !== undefined && anchorsNow(passages).indexOf(parent) !== -1)
    return [`只有${label}，下面没有这一款、这一项`];
  return [];
}

/** 第几行，从 1 数起。 */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

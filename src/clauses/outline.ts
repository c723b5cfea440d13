import { findAttachments } from './attachments.ts';
import { bareRuns } from './bare-runs.ts';
import type { Block } from './blocks.ts';
import { contentsList } from './contents-list.ts';
import { anchorOf, labelOf, type Position } from './labels.ts';
import { type ClauseMark, readMark, type Scheme, writtenAs } from './numbering.ts';
import type { Placed } from './official.ts';
import { newPart, type Opening, placeMark, restartsPart } from './part.ts';
import { isAmendment, quotedBlocks } from './quotes.ts';
import { isSectionName, isTitle, leadsIn } from './titles.ts';

/** 一条可以单独引用的条款。 */
export interface Clause {
  /** 在第几块，从 0 数。 */
  readonly block: number;
  /** 锚点，见 `anchorOf`。 */
  readonly anchor: string;
  readonly position: Position;
  /** 给人看的叫法，如「二、（八）」「第三条第二款」。 */
  readonly label: string;
  /** 序数在这一块文字里的起止；没写序数的款，起止相同。 */
  readonly span: readonly [start: number, end: number];
}

/** 编号上的毛病；`block` 是第几块，从 0 数。 */
export type OutlineFault =
  /** 同一个序数出现两次；后一个没有锚点。 */
  | { readonly kind: 'duplicate'; readonly block: number; readonly label: string }
  /** 跳了号，或者倒着编；按次序该是 `expected`。 */
  | {
      readonly kind: 'gap';
      readonly block: number;
      readonly label: string;
      readonly expected: string;
      /** 按次序该有的那个序数写在上一段中间，没有另起一段。 */
      readonly isInline: boolean;
    }
  /** 越级，如「一、」下面直接是「（1）」，或者村规里不在任何一条下面的（一）。 */
  | { readonly kind: 'jump'; readonly block: number; readonly label: string }
  /** 开头像序数，没有当成条款，没有锚点；`label` 是原样写的。 */
  | { readonly kind: 'unread'; readonly block: number; readonly label: string }
  /** 从这一块起，共有几段带序数的在跨段的引文里，没有锚点；一份只说一处，修改决定里的不说。 */
  | {
      readonly kind: 'quoted';
      readonly block: number;
      readonly label: string;
      readonly count: number;
    };

export interface Outline {
  readonly clauses: readonly Clause[];
  readonly faults: readonly OutlineFault[];
}

/** 原件就这样写的：重了号、跳了号都照录。 */
const AS_PRINTED = '〔原文如此';

/**
 * 把一串块编成条款。锚点只看数字，改字、改标题都不动它。
 * 编号有毛病的照样编，毛病另外列出来；重复的序数只有头一个算数，标了〔原文如此〕的后一个另有锚点。
 */
export function outline(blocks: readonly Block[], home: Scheme): Outline {
  const marks = decimalChapters(blocks.map(markOf));
  const { starts, listed } = findAttachments(blocks, marks);
  const quotes = quotedBlocks(blocks, marks);
  const inContents = contentsList(blocks, marks);
  const isSkipped = (index: number) =>
    inContents.has(index) || quotes.some(([first, last]) => index >= first && index <= last);
  const { clauses, faults, add } = collector(blocks, home);
  const hasArticles = marks.some((mark) => mark?.kind === 'article' && mark.certainty === 'sure');
  let part = newPart(blocks, marks, home === 'articles' && hasArticles);
  let within: Within = { document: 1, attachment: 0 };
  let isAfterTitle = false;
  let isAfterClause = false;

  for (const [index, block] of blocks.entries()) {
    const mark = marks[index];
    const start = starts.get(index);
    const row = listed.get(index);
    if (start !== undefined) {
      part = newPart(blocks, marks, false);
      within = { ...within, attachment: start.number };
      isAfterTitle = false;
      const { label } = start;
      const at = { kind: 'attachment' as const, start: block.text.indexOf(label), label };
      add(index, { ...within, branch: 'attachment', numbers: [] }, at);
    } else if (row !== undefined) {
      add(index, { ...within, branch: 'listed', numbers: [{ number: row }] }, mark);
    } else if (!isSkipped(index)) {
      if (mark !== undefined && isAfterTitle && restartsPart(part, mark)) {
        part = newPart(blocks, marks, false);
        within = { document: within.document + 1, attachment: 0 };
      }
      const opens: Opening = {
        list: isAfterTitle || leadsIn(blocks[index - 1]),
        detail: !isAfterClause,
        articles: marks[index + 1]?.kind === 'article',
      };
      const outcome = mark === undefined ? 'text' : placeMark(part, { index, block, mark }, opens);
      if (outcome === 'text') {
        if (endsArticle(block)) part.articles.close();
        isAfterTitle ||= isTitle(block);
        isAfterClause = false;
        for (const label of marksInside(block))
          faults.push({ kind: 'unread', block: index, label });
        const placed = block.kind === 'paragraph' ? part.articles.text(index) : undefined;
        if (placed !== undefined) add(index, { ...within, branch: 'article', ...placed });
      } else {
        isAfterTitle = false;
        isAfterClause = outcome !== 'unread' && mark?.kind === 'list';
        if (outcome === 'unread')
          faults.push({ kind: 'unread', block: index, label: mark?.label ?? '' });
        else if (outcome !== 'unanchored') add(index, { ...within, ...outcome }, mark);
      }
    }
  }
  const placed = new Set(clauses.map(({ block }) => block));
  const told = new Set(faults.map(({ block }) => block));
  const others = [...blocks.keys()].filter((index) => !placed.has(index) && !isSkipped(index));
  for (const bare of bareRuns(blocks, others))
    if (!told.has(bare.block)) faults.push({ kind: 'unread', ...bare });
  const quoted = quotes
    .filter(([first]) => !isAmendment(blocks, first))
    .flatMap(([first, last]) => [...marks.entries()].slice(first, last + 1))
    .flatMap(([block, mark]) => (mark === undefined ? [] : [{ block, label: mark.label }]));
  const [head] = quoted;
  if (head !== undefined) faults.push({ kind: 'quoted', ...head, count: quoted.length });
  return { clauses, faults };
}

type Within = Pick<Position, 'document' | 'attachment'>;
type Written = ClauseMark | (Pick<ClauseMark, 'start' | 'label'> & { readonly kind: 'attachment' });

/** 收条款和毛病；锚点给过的不再给。 */
function collector(blocks: readonly Block[], home: Scheme) {
  const clauses: Clause[] = [];
  const faults: OutlineFault[] = [];
  const taken = new Set<string>();
  const isTaken = (position: Position) => taken.has(anchorOf(position, home));

  const add = (block: number, { jumps, expected, ...at }: Position & Placed, mark?: Written) => {
    const isAsPrinted = blocks[block]?.text.includes(AS_PRINTED) ?? false;
    if (isTaken(at) && !isAsPrinted) {
      faults.push({ kind: 'duplicate', block, label: labelOf(at) });
      return;
    }
    const position = anotherOf(at, isTaken);
    const [anchor, label] = [anchorOf(position, home), labelOf(position)];
    taken.add(anchor);
    if (jumps === true && !isAsPrinted) faults.push({ kind: 'jump', block, label });
    if (expected !== undefined && !isAsPrinted) {
      const numbers = [...at.numbers.slice(0, -1), { number: expected }];
      const missing = labelOf({ ...at, numbers });
      const before = blocks[block - 1];
      const isInline = mark !== undefined && isInside(before, mark, expected, missing);
      faults.push({ kind: 'gap', block, label, expected: missing, isInline });
    }
    const { start, label: written } = mark ?? { start: 0, label: '' };
    clauses.push({ block, anchor, position, label, span: [start, start + written.length] });
  };
  return { clauses, faults, add };
}

/** 位置用过了的，改成同一个序数的第二处、第三处。 */
function anotherOf(position: Position, isTaken: (position: Position) => boolean): Position {
  const last = position.numbers.at(-1);
  let free = position;
  for (let repeat = 2; last !== undefined && isTaken(free); repeat++) {
    free = { ...position, numbers: [...position.numbers.slice(0, -1), { ...last, repeat }] };
  }
  return free;
}

/** 上一段中间写着这个序数；`label` 是它的叫法，第几条就照它找，要接在一句话后面（“依照第五条”的不算）。 */
function isInside(
  before: Block | undefined,
  mark: Written,
  number: number,
  label: string,
): boolean {
  if (mark.kind === 'article') {
    const ended = before?.text.split(label).slice(0, -1) ?? [];
    return ended.some((text) => /[。；！？]\s*$/u.test(text));
  }
  const written = mark.kind === 'list' ? writtenAs(mark.style, number) : undefined;
  return written !== undefined && (before?.text.normalize('NFKC').includes(written) ?? false);
}

function endsArticle(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'break' || isSectionName(block);
}

/** 后面有「1.1」的「1　总则」，也是分级的数。 */
function decimalChapters(
  marks: readonly (ClauseMark | undefined)[],
): readonly (ClauseMark | undefined)[] {
  const chapters = new Set(
    marks.map((mark) => (mark?.kind === 'decimal' ? mark.path[0] : undefined)),
  );
  return marks.map((mark) => {
    if (mark?.kind !== 'list' || mark.style !== 3 || mark.certainty !== 'unlikely') return mark;
    const { label, start, rest, ordinal } = mark;
    if (!chapters.has(ordinal.number) || /[.、．]/u.test(label)) return mark;
    return { kind: 'decimal', path: [ordinal.number], certainty: 'sure', label, start, rest };
  });
}

function markOf({ kind, text, boundary }: Block): ClauseMark | undefined {
  if (kind === 'break' || kind === 'other') return undefined;
  return readMark(text, { heading: kind === 'heading', boundary });
}

/** 引用、无序列表每行开头的记号。 */
const MARKER = /^\s*(?:[-+*]\s+|>\s?)+/u;

/** 引用、无序列表里各行开头的序数：那里面不分条款。 */
function marksInside({ kind, text }: Block): readonly string[] {
  if (kind !== 'other') return [];
  return text.split('\n').flatMap((line) => {
    const mark = MARKER.test(line) ? readMark(line.replace(MARKER, '')) : undefined;
    return mark?.certainty === 'sure' ? [mark.label] : [];
  });
}

import type { Block } from './blocks.ts';
import { foldLead } from './lead.ts';
import type { ClauseMark } from './numbering.ts';
import { parseOrdinal } from './ordinal.ts';
import { titleWords } from './titles.ts';

/** 一份文件里的附件从哪里起，附件目录是哪几行。 */
export interface Attachments {
  /** 第几块起是附件几；`label` 是写出来的「附件1」，没写的是空串。 */
  readonly starts: ReadonlyMap<number, { readonly number: number; readonly label: string }>;
  /** 正文末尾附件目录的各行：第几块 → 第几行。 */
  readonly listed: ReadonlyMap<number, number>;
}

interface Marker {
  readonly block: number;
  readonly number: number | undefined;
  readonly label: string;
  readonly title: string;
  readonly isHeading: boolean;
}

const MARKER =
  /^\s*(?<label>[([【]?附\s*(?<kind>件|表|录|图)?\s*(?<number>[一二三四五六七八九十]{1,3}|\d{1,2})?[)\]】]?)\s*(?<colon>:)?\s*(?<title>.*)$/u;
const FIRST_ENTRY = /^1\s*[.、]\s*(?<title>\S.*)$/u;
const LONGEST_TITLE = 100;

/**
 * 找出附件。「附件：1.甲方案」是目录；单独一行的「附件1」、标题里的「附件：工作方案」，
 * 和目录里列过、后面又单独成行的题目，是附件的开头。没写第几的顺着数。
 */
export function findAttachments(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
): Attachments {
  const markers = blocks.flatMap((block, index) => readMarker(block, index) ?? []);
  const listed = new Map<number, number>();
  const announced = new Map<string, number>();
  for (const marker of markers) announce(marker, { blocks, marks, markers, listed, announced });

  const starts = new Map<number, { number: number; label: string }>();
  const used = new Set<number>();
  const start = (block: number, number: number | undefined, label: string) => {
    const last = Math.max(0, ...used);
    const free = number === undefined || used.has(number) ? last + 1 : number;
    used.add(free);
    starts.set(block, { number: free, label });
  };
  for (const [index, block] of blocks.entries()) {
    const marker = markers.find((one) => one.block === index);
    if (marker !== undefined) {
      if (isStart(marker, { blocks, marks, markers, listed, announced })) {
        start(index, marker.number, marker.label);
      }
    } else if (marks[index] === undefined && !listed.has(index)) {
      const number = announced.get(titleWords(block.text));
      const before = starts.get(index - 1);
      if (number !== undefined && before === undefined && !used.has(number))
        start(index, number, '');
    }
  }
  return { starts, listed };
}

interface Surroundings {
  readonly blocks: readonly Block[];
  readonly marks: readonly (ClauseMark | undefined)[];
  readonly markers: readonly Marker[];
  readonly listed: Map<number, number>;
  readonly announced: Map<string, number>;
}

/** 记下目录里列的题目；目录的各行一行一行往下数。 */
function announce(marker: Marker, { blocks, marks, markers, listed, announced }: Surroundings) {
  if (marker.isHeading) return;
  const isMarker = (index: number) => markers.some(({ block }) => block === index);
  const entry = FIRST_ENTRY.exec(marker.title)?.groups?.title;
  const isBare = marker.title === '' && marker.number === undefined;
  const isList = entry !== undefined || (isBare && hasLater(markers, marker));
  if (!isList) {
    if (marker.title !== '') announced.set(titleWords(marker.title), marker.number ?? 1);
    return;
  }
  let row = 0;
  if (entry !== undefined) {
    row = 1;
    listed.set(marker.block, row);
    announced.set(titleWords(entry), row);
  }
  for (let index = marker.block + 1; index < blocks.length; index++) {
    const mark = marks[index];
    // 题目太长、转到下一行的，不断开目录。
    if (mark === undefined && isShortLine(blocks[index]) && !isMarker(index)) continue;
    const isNext = mark?.kind === 'list' && mark.style === 3 && mark.ordinal.number === row + 1;
    if (!isNext || !isShortLine(blocks[index])) break;
    row += 1;
    listed.set(index, row);
    announced.set(titleWords(mark.rest), row);
  }
}

function isShortLine(block: Block | undefined): boolean {
  return (
    block?.kind !== 'heading' &&
    !/[。；]/u.test(block?.text ?? '。') &&
    (block?.text.length ?? 0) <= LONGEST_TITLE
  );
}

function isStart(marker: Marker, { blocks, marks, markers, listed }: Surroundings): boolean {
  if (listed.has(marker.block) || listed.has(marker.block + 1)) return false;
  if (marker.isHeading) return true;
  const others = markers.filter(({ block }) => block > marker.block && !listed.has(block));
  if (marker.number !== undefined) {
    // 后面又写了一遍「附件1」，这一处跟下一个附件之间又没有条款，这一处是目录。
    const next = others[0]?.block ?? blocks.length;
    const isEmpty = marks.slice(marker.block + 1, next).every((mark) => mark === undefined);
    return !(isEmpty && others.some(({ number }) => number === marker.number));
  }
  if (marker.title === '') return true;
  if (others.length > 0) return false;
  const words = titleWords(marker.title);
  const isRepeated = blocks.some(
    ({ text }, index) => index > marker.block && titleWords(text) === words,
  );
  return !isRepeated && marks.some((mark, index) => index > marker.block && mark !== undefined);
}

function hasLater(markers: readonly Marker[], { block }: Marker): boolean {
  return markers.some((other) => other.block > block && other.number !== undefined);
}

function readMarker({ kind, text }: Block, block: number): Marker | undefined {
  if (kind !== 'heading' && kind !== 'paragraph') return undefined;
  if (text.length > LONGEST_TITLE) return undefined;
  const lead = foldLead(text);
  const groups = MARKER.exec(lead.text)?.groups;
  if (groups === undefined) return undefined;
  const { label = '', kind: noun, number: digits, colon, title = '' } = groups;
  const isHeading = kind === 'heading';
  // 「附件1.甲方案」是目录的头一行，跟「附件：1.甲方案」一样。
  if (digits === '1' && /^[.、]/u.test(title)) {
    return { block, number: undefined, label: '', title: `1${title}`, isHeading };
  }
  const number = digits === undefined ? undefined : parseOrdinal(digits);
  const isNamed =
    colon !== undefined || (noun !== undefined && (number !== undefined || isHeading));
  const isMarker = title === '' ? noun !== undefined || colon !== undefined : isNamed;
  if (!isMarker || /[。；;]|^[所中的规列]/u.test(title)) return undefined;
  const end = lead.sourceEnd(lead.text.indexOf(label) + label.trimEnd().length);
  return { block, number, label: text.slice(0, end).trimStart(), title: title.trim(), isHeading };
}

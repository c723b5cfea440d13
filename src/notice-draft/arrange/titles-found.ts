import { readMark } from '../../clauses/numbering.ts';
import type { SourceTable } from '../document.ts';
import type { Line } from './lines.ts';
import {
  compact,
  isAddressee,
  isHeadNote,
  isImprint,
  isMarker,
  isOrgan,
  isWrittenDay,
  letterheadIn,
  referenceIn,
  remarkIn,
} from './official-lines.ts';

type Row = Line | SourceTable;

/** 一个标题：从第几行到第几行（转了行的连着几行），接起来的字。 */
export interface FoundTitle {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

const LONGEST_LINE = 90;
/** 公文的标题是二号字，22 磅；正文是三号，16 磅。这里是半磅。 */
const TITLE_SIZE = 40;
const MOST_LINES = 5;
/** 公文标题的末一个词：文种。 */
const TITLE_END =
  /(?:通知|决定|意见|方案|办法|公告|通告|通报|报告|请示|批复|复函|函|纪要|规定|细则|制度|规则|计划|规划|要点|预案|公示|倡议书|公约|规约|清单|名单|台账|表|指南|章程|条例|标准)(?:[（(][^（）()]{1,12}[）)])?$/u;

/** 标题下面一行的（试行）（征求意见稿）。 */
const VERSION = /^[（(](?:试行|暂行|草案|修订|修订稿|征求意见稿|送审稿|讨论稿|20\d\d年)[）)]$/u;

/** 找出正文的标题、印在后面的文件的标题、附件的标题。 */
export function findTitles(rows: readonly Row[]): readonly FoundTitle[] {
  const titles: FoundTitle[] = [];
  for (let index = 0; index < rows.length; index++) {
    const [before, next] = [titles.at(-1), titleAt(rows, index)];
    if (next === undefined || (before !== undefined && before.last >= index)) continue;
    titles.push(next);
    index = next.last;
  }
  return titles;
}

function titleAt(rows: readonly Row[], first: number): FoundTitle | undefined {
  const head = rows[first];
  if (!canBegin(rows, first) || head?.kind !== 'paragraph') return undefined;
  let last = first;
  let text = head.text;
  while (last + 1 < rows.length && last - first + 1 < MOST_LINES) {
    const row = rows[last + 1];
    if (row?.kind !== 'paragraph' || !continues(head, row, text)) break;
    last += 1;
    text = joined(text, row.text);
  }
  const isKnown = isSetAsTitle(head);
  const isSure = isKnown || TITLE_END.test(compact(text));
  const isInside = !head.isAfterGap && !isNew(rows[first - 1]) && !isFront(rows, first);
  const isCaption = rows[last + 1]?.kind === 'table' && isInside;
  return isSure && !isCaption ? { first, last, text: despaced(text) } : undefined;
}

/** 转行的标题接起来：汉字挨着，英文、数字空一格。 */
function joined(above: string, below: string): string {
  return /\w$/.test(above) && /^\w/.test(below) ? `${above} ${below}` : above + below;
}

/** 「通　　知」一类撑开的字收拢；英文、数字旁边的空格留着。 */
function despaced(text: string): string {
  return text.replace(/(?<=[^\w\s])[\s\u3000]+(?=[^\s])|(?<=\S)[\s\u3000]+(?=[^\w\s])/gu, '');
}

function canBegin(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  if (row?.kind !== 'paragraph' || !looksLikeTitle(row)) return false;
  if (isSetAsTitle(row)) return !isAuthor(rows, index);
  if (row.titleStyle !== undefined) return false;
  if (letterheadIn(row.text) !== undefined) return false;
  if (row.align === 'end') return false;
  if (!isFront(rows, index) && !isNew(rows[index - 1]))
    return row.align === 'unknown' && row.isAfterGap;
  return true;
}

/** 一个机关的名字：后面接着同样的标题行，就是标题的头一行；不然是红头、署名。 */
function isAuthor(rows: readonly Row[], index: number): boolean {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row?.kind !== 'paragraph' || letterheadIn(row.text) === undefined) return false;
  if (compact(row.text).endsWith('文件') || next?.kind !== 'paragraph') return true;
  return !(
    looksLikeTitle(next) &&
    next.align === row.align &&
    next.size === row.size &&
    !next.isAfterGap
  );
}

/** 前面全是红头、文号一类，还没有到正文。 */
function isFront(rows: readonly Row[], index: number): boolean {
  return rows
    .slice(0, index)
    .every(
      (row) =>
        row.kind === 'paragraph' &&
        (letterheadIn(row.text) !== undefined ||
          referenceIn(row.text) !== undefined ||
          isHeadNote(row.text)),
    );
}

/** 这一行后面另起一份：附件1、日期、附注。 */
function isNew(row: Row | undefined): boolean {
  if (row?.kind !== 'paragraph') return false;
  // 「附件：」带着冒号的，下面是目录。
  const isAttachment = isMarker(row.text) && !/[：:]\s*$/u.test(row.text);
  return isAttachment || isWrittenDay(row.text) || remarkIn(row.text) !== undefined;
}

function looksLikeTitle({ text, hasBullet }: Line): boolean {
  const words = compact(text);
  if (hasBullet || words.length > LONGEST_LINE || words.length < 2) return false;
  if (
    /[。；：:;！？!?，,]$|。/u.test(words) ||
    /^(?:[（(]|[图表][\d一二三四五六七八九十])/u.test(words)
  )
    return false;
  if (
    isWrittenDay(text) ||
    isMarker(text) ||
    isImprint(text) ||
    isHeadNote(text) ||
    isAddressee(text)
  )
    return false;
  if (referenceIn(text) !== undefined || /^附(?:件|表|录|图)?\s*\d*\s*[：:]/u.test(text))
    return false;
  const mark = readMark(text);
  return mark === undefined || mark.certainty === 'unlikely';
}

/** 标题转到了这一行：还没有写完，样子一样，中间没有空行。 */
function continues(head: Line, row: Line, text: string): boolean {
  if (row.align !== head.align) return false;
  if (VERSION.test(compact(row.text))) return true;
  if (row.isAfterGap || !looksLikeTitle(row)) return false;
  const isEnded = TITLE_END.test(compact(text)) && !opensBook(text);
  if (isSetAsTitle(head)) {
    if (row.titleStyle !== head.titleStyle) return false;
    return (
      row.size === head.size &&
      !(isEnded && (isOrgan(row.text) || TITLE_END.test(compact(row.text))))
    );
  }
  return !isEnded && !isOrgan(row.text);
}

/** 居中的、字有二号那么大的，或者用了大标题的样式。 */
function isSetAsTitle({ align, size = 0, titleStyle }: Line): boolean {
  return align === 'center' || size >= TITLE_SIZE || titleStyle === 0;
}

/** 书名号还没有收。 */
function opensBook(text: string): boolean {
  return text.split('《').length > text.split('》').length;
}

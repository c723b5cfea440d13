import { type ClauseSaid, clausesAt } from './clauses-said.ts';

/** 话里说到的一个编号，连它后面的条款。 */
export interface CodeSaid {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly clauses: readonly ClauseSaid[];
}

const NUMBERS = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[〇一二三四五六七八九]{4,}/g;
/** 前面明说是编号。 */
const NAMED = /(?:编号|明白栏(?:上|里|第)?|栏上)(?:是|为|第|的)?[:"“「《([]?$/;
/** 前面说去看它。 */
const LOOKED = /(?:[查见照据看念读翻](?:了|过|到|一下)?|按照|依照|根据|参照|引用|落实)$/;
/** 前面是这些，就是别的数。 */
const NOT_BEFORE = /(?:[\d.,¥￥$第〔[/+×-]|\d:)$/;
/** 后面是这些，就是别的数。 */
const NOT_AFTER =
  /^(?:[年月日天元块万亿人户次个斤亩米吨件时分秒岁千百名张只头棵本份位处公平期届级层余多度℃%‰/+×-]|[:.]\d|号(?:文|楼|线|院|房|门|令|公告|信箱)|[至到~]\d)/;
const MARKED_BEFORE = /(?:^|[\n，,.;:!?、()"'“”‘’「」《》。;:…])$/;
/** 前面说是哪样东西。 */
const KIND_BEFORE = /(?:政策|文件|规约|通知|方案|公示|网页|[这那]页)$/;
/** 后面说它怎么写。 */
const WRITTEN_AFTER = /^(?:写[着明的]|[里上]写|[里上]面?[写说讲]|规定|[讲说]的)/;
const MARKED_AFTER = /^(?:$|[\n，,;!?、()"'“”‘’「」《》。;…]|号|页|的)/;

/** 找话里的编号：「1999」「编号1999」「明白栏1999」「一九九九」「2999第3条」「4999《……》二、（八）」。`has` 是有没有这一页。 */
export function codesSaid(text: string, has: (code: number) => boolean): readonly CodeSaid[] {
  const found: CodeSaid[] = [];
  NUMBERS.lastIndex = 0;
  for (let match = NUMBERS.exec(text); match !== null; match = NUMBERS.exec(text)) {
    const [number] = match;
    if (number.length !== 4 && number.length !== 6) continue;
    const said = codeSaid(text, match.index, number, has);
    if (said !== undefined) found.push(said);
  }
  return found;
}

function codeSaid(
  text: string,
  start: number,
  number: string,
  has: (code: number) => boolean,
): CodeSaid | undefined {
  const isHan = !/^\d/.test(number);
  const code = Number(isHan ? number.replace(/./g, digitOf) : number);
  const before = text.slice(Math.max(0, start - 8), start);
  const end = start + number.length;
  const after = text.slice(end, end + 70);
  const skipped = /^(?:号)?(?:(?:的)?《[^《》\n]{1,50}》)?的?/.exec(after)?.[0] ?? '';
  const clauses = clausesAt(text, end + skipped.length);
  const last = clauses[clauses.length - 1];
  const isNamed = NAMED.test(before);
  const other =
    (NOT_BEFORE.test(before) && !isNamed) || (NOT_AFTER.test(after) && last === undefined);
  if (other) return undefined;
  // 明说了是编号，或者带着条款的，没有这一页也要说。
  const isSure = isNamed || last !== undefined || /^号政策/.test(after);
  if (!isSure && !(has(code) && isStanding(before, after, code, isHan))) return undefined;
  return { start, end: last?.end ?? end, code, clauses };
}

/** 光一个数：前面说去查它，或者独立写着，又不像年份。 */
function isStanding(before: string, after: string, code: number, isHan: boolean): boolean {
  if (LOOKED.test(before)) return true;
  if (/^号/.test(after)) return true;
  const isYear = code >= 1900 && code < 2100;
  if (isYear) return false;
  // 六位的只有一件件的事，正好有这个号，不会碰巧是别的数。
  if (isHan || code > 99999) return true;
  const isOpen = MARKED_BEFORE.test(before) || KIND_BEFORE.test(before);
  return isOpen && (MARKED_AFTER.test(after) || WRITTEN_AFTER.test(after));
}

function digitOf(character: string): string {
  return String('〇一二三四五六七八九'.indexOf(character));
}

import { anchorOf, labelOf, type Position, positionOf, schemeOfPosition } from './labels.ts';
import type { Ordinal, Scheme } from './numbering.ts';
import { parseOrdinal } from './ordinal.ts';

/** 读出来的条款：在文件里的位置，属于哪套序数，锚点是什么（以它自己那套序数为主）。 */
export interface CitedClause {
  readonly position: Position;
  readonly scheme: Scheme;
  readonly anchor: string;
}

/**
 * 把嘴上说的、纸上写的条款读成锚点：「二（八）」「二、（八）」「第二部分第（五）条」
 * 是公文，「第3条」「第三条之一第二款」「第三条第（二）项」「第一章」是村规；
 * 前面都可以有「《某某办法》」「附件1」。读不懂的返回 `undefined`。
 */
export function parseClauseLabel(text: string): CitedClause | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  for (const { pattern, branch, levels } of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const read = readNumbers(groups);
    if (read === undefined) return undefined;
    const numbers = levelsRead(levels, read);
    if (branch === 'article' && numbers.length > 2) numbers[1] ??= { number: 1 };
    const isAttached = groups.attached !== undefined;
    if (numbers.length === 0 && !(branch === 'attachment' && isAttached)) continue;
    const { document = 1, repeat } = read;
    const attachment = read.attachment ?? (isAttached ? 1 : 0);
    const position = { document, attachment, branch, numbers: numbers.map(known(repeat)) };
    const scheme = schemeOfPosition(position);
    return { position, scheme, anchor: anchorOf(position, scheme) };
  }
  return undefined;
}

/**
 * 把锚点念成条款：`2-8` 在公文里是「二、（八）」，`3-2` 在村规里是「第三条第二款」。
 * 不是条款的锚点返回 `undefined`。
 */
export function clauseLabel(anchor: string, home: Scheme): string | undefined {
  const position = positionOf(anchor, home);
  return position && labelOf(position);
}

interface Form {
  /** 在全半角统一、去掉空白以后的文字上认；每个数是一个有名字的组。 */
  readonly pattern: RegExp;
  readonly branch: Position['branch'];
  /** 从大到小，各级的组名。 */
  readonly levels: readonly (readonly string[])[];
}

const OFFICIAL = [['a'], ['b'], ['c'], ['d'], ['e']] as const;
const ARTICLE = [['article'], ['paragraph'], ['item', 'marked'], ['sub'], ['point']] as const;
const DIVISION = [['book'], ['part'], ['chapter'], ['section']] as const;

const FORMS: readonly Form[] = [
  form('', 'attachment', []),
  form('{a}[、,.]?(?:\\({b}\\)(?:{c}[.、]?(?:\\({d}\\)(?:{e}\\))?)?)?)?', 'official', OFFICIAL),
  form('{a}、{c}[.、](?:\\({d}\\))?', 'official', OFFICIAL),
  form('第{a}(?:大点|部分)(?:第?\\({b}\\)(?:条|项|点)?)?', 'official', OFFICIAL),
  form('第{a}(?:大点|部分)第{b}(?:条|项|点)', 'official', OFFICIAL),
  form(
    '第{article}条(?:之{insert})?(?:第{paragraph}款)?(?:第?\\({item}\\)项?|第{marked}项)?(?:第{sub}目)?(?:第{point}点)?',
    'article',
    ARTICLE,
  ),
  form(
    '(?:第{book}编)?(?:第{part}分编)?(?:第{chapter}章(?:第{section}节)?)?',
    'division',
    DIVISION,
  ),
];

/** 模板里的 `{名字}` 换成认汉字数或阿拉伯数的组；前面可以有书名、第几份、附件几，后面可以有第几处。 */
function form(template: string, branch: Form['branch'], levels: Form['levels']): Form {
  const before =
    '(?:《[^》]{1,80}》)?(?:第{document}份)?(?<attached>附(?:件|录|表)?{attachment}?)?';
  const numbered = `${before}${template}(?:\\(第{repeat}处\\))?`.replace(
    /\{(\w+)\}/g,
    '(?<$1>[〇零一二三四五六七八九十百千]{1,9}|\\d{1,3})',
  );
  return { pattern: new RegExp(`^${numbered}$`, 'u'), branch, levels };
}

type Read = Readonly<Record<string, number>>;

function readNumbers({ attached: _, ...groups }: Record<string, string | undefined>) {
  const read: Record<string, number> = {};
  for (const [name, digits] of Object.entries(groups)) {
    if (digits === undefined) continue;
    const number = parseOrdinal(digits);
    if (number === undefined) return undefined;
    read[name] = number;
  }
  return read;
}

function levelsRead(levels: Form['levels'], read: Read): (Ordinal | undefined)[] {
  const numbers = levels.map((names): Ordinal | undefined => {
    const number = names.map((name) => read[name]).find((one) => one !== undefined);
    if (number === undefined) return undefined;
    const insert = names[0] === 'article' ? read.insert : undefined;
    return { number, ...(insert !== undefined && { insert }) };
  });
  while (numbers.length > 0 && numbers[numbers.length - 1] === undefined) numbers.pop();
  return numbers;
}

/** 缺的一级是 0；「（第2处）」说的是末一级。 */
function known(repeat: number | undefined) {
  return (one: Ordinal | undefined, level: number, all: readonly unknown[]): Ordinal => {
    const isLast = level === all.length - 1;
    return { ...(one ?? { number: 0 }), ...(isLast && repeat !== undefined && { repeat }) };
  };
}

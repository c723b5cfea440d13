import { anchorOf, labelOf, type Position, positionOf } from './labels.ts';
import { parseOrdinal, type Scheme } from './numbering.ts';

/** 读出来的条款：属于哪套序数，锚点是什么。 */
export interface CitedClause {
  readonly scheme: Scheme;
  readonly anchor: string;
}

/**
 * 把嘴上说的、纸上写的条款读成锚点：「二（八）」「二、（八）」「第二部分第（五）条」
 * 是公文，「第3条」「第三条第二款」「第三条第（二）项」「第一章」是村规。
 * 读不懂的返回 `undefined`。
 */
export function parseClauseLabel(text: string): CitedClause | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  for (const { pattern, position } of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups === undefined) continue;
    const read = new Map<string, number>();
    for (const [name, digits] of Object.entries(groups)) {
      if (digits === undefined) continue;
      const number = parseOrdinal(digits);
      if (number === undefined) return undefined;
      read.set(name, number);
    }
    const found = position(read);
    return { scheme: found.scheme, anchor: anchorOf(found) };
  }
  return undefined;
}

/**
 * 把锚点念成条款：`2-8` 在公文里是「二、（八）」，`3-2` 在村规里是「第三条第二款」。
 * 不是条款的锚点返回 `undefined`。
 */
export function clauseLabel(anchor: string, scheme: Scheme): string | undefined {
  const position = positionOf(anchor, scheme);
  return position && labelOf(position);
}

interface Form {
  /** 在全半角统一、去掉空白以后的文字上认；每个数是一个有名字的组。 */
  readonly pattern: RegExp;
  readonly position: (read: ReadonlyMap<string, number>) => Position;
}

const official = (read: ReadonlyMap<string, number>): Position => ({
  scheme: 'official',
  numbers: [...read.values()],
});

const FORMS: readonly Form[] = [
  {
    pattern: form(`{a}[、,.]?(?:\\({b}\\)(?:{c}[.、]?(?:\\({d}\\))?)?)?`),
    position: official,
  },
  {
    pattern: form(`第{a}(?:大点|部分)(?:第?\\({b}\\)(?:条|项|点)?)?`),
    position: official,
  },
  {
    pattern: form(`第{a}(?:大点|部分)第{b}(?:条|项|点)`),
    position: official,
  },
  {
    pattern: form(`第{article}条(?:第{paragraph}款)?`),
    position: (read) => {
      const article = read.get('article') ?? 0;
      const paragraph = read.get('paragraph');
      return paragraph === undefined
        ? { scheme: 'articles', level: 'article', numbers: [article] }
        : { scheme: 'articles', level: 'paragraph', numbers: [article, paragraph] };
    },
  },
  { pattern: form(`第{article}条(?:第{paragraph}款)?第?\\({item}\\)项?`), position: itemPosition },
  { pattern: form(`第{article}条(?:第{paragraph}款)?第{item}项`), position: itemPosition },
  {
    pattern: form(`第{chapter}章(?:第{section}节)?`),
    position: (read) => ({
      scheme: 'articles',
      level: read.has('section') ? 'section' : 'chapter',
      numbers: [...read.values()],
    }),
  },
];

function itemPosition(read: ReadonlyMap<string, number>): Position {
  const numbers = [read.get('article') ?? 0, read.get('paragraph') ?? 1, read.get('item') ?? 0];
  return { scheme: 'articles', level: 'item', numbers };
}

/** 模板里的 `{名字}` 换成认汉字数或阿拉伯数的组。 */
function form(template: string): RegExp {
  const numbered = template.replace(
    /\{(\w+)\}/g,
    '(?<$1>[〇零一二三四五六七八九十百]{1,7}|\\d{1,3})',
  );
  return new RegExp(`^${numbered}$`, 'u');
}

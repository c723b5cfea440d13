import { formatHanNumber } from './han-number.ts';
import type { Ordinal, Scheme } from './numbering.ts';

/** 一条条款在文件里的位置。 */
export interface Position {
  /** 第几份文件：一个通知印发两个办法的，第二个是 2。 */
  readonly document: number;
  /** 附件几；正文是 0。 */
  readonly attachment: number;
  /**
   * `attachment` 是附件自己；`listed` 是正文末尾附件目录里的一行；
   * `division` 的数是 [编, 分编, 章, 节]，没有的是 0；`article` 是 [条, 款, 项, 目, 点]；
   * `official` 按「一、（一）1.（1）1）①」，缺的一级是 0；`decimal` 是「4.2.1」，里面的（1）前面隔一个 0。
   */
  readonly branch: 'attachment' | 'listed' | 'division' | 'article' | 'official' | 'decimal';
  readonly numbers: readonly Ordinal[];
}

/** 一条条款用的是哪套序数。 */
export function schemeOfPosition({ branch }: Position): Scheme {
  return branch === 'article' || branch === 'division' ? 'articles' : 'official';
}

/**
 * 锚点，只由数字决定，定了就不再改（docs/decisions/anchors.md）：
 * 公文二、（八）是 `2-8`，再往下 `2-8-1`、`2-8-1-1`；
 * 村规第三条是 `3`，第二款 `3-2`，第一款第（二）项 `3-1-2`，第三条之一 `3.1`；章 `z-1`，节 `z-1-2`，有编的 `b-1-0-2`。
 * 第一款没有自己的锚点，就是那一条的锚点。
 * 公文里的条前面加 t，村规里的一、前面加 s，「4.2.1」前面加 n；附件1 里的前面加 `a1-`，第二份文件里的加 `d2-`。
 */
export function anchorOf(position: Position, home: Scheme): string {
  const { document, attachment, branch } = position;
  const isListed = branch === 'listed';
  const prefix = [
    ...(document > 1 ? [`d${document}`] : []),
    ...(attachment > 0 || isListed ? [`a${isListed ? 0 : attachment}`] : []),
  ];
  return [...prefix, ...bodyOf(position, home)].join('-');
}

function bodyOf({ branch, numbers }: Position, home: Scheme): readonly string[] {
  const parts = numbers.map(writeOrdinal);
  switch (branch) {
    case 'division': {
      const hasBook = numbers.slice(0, 2).some(({ number }) => number > 0);
      return hasBook ? ['b', ...parts] : ['z', ...parts.slice(2)];
    }
    case 'article': {
      const [article = '', ...rest] =
        numbers.length === 2 && parts[1] === '1' ? parts.slice(0, 1) : parts;
      return [home === 'official' ? `t${article}` : article, ...rest];
    }
    case 'official': {
      const [first = '', ...rest] = parts;
      return [home === 'articles' ? `s${first}` : first, ...rest];
    }
    case 'decimal':
      return [`n${parts[0] ?? ''}`, ...parts.slice(1)];
    default:
      return parts;
  }
}

const ORDINAL = '\\d{1,4}(?:\\.\\d{1,3})?(?:_\\d{1,2})?';
const ANCHOR = new RegExp(
  `^(?:d(?<document>\\d{1,2})(?:-|$))?(?:a(?<attachment>\\d{1,2})(?:-|$))?(?:(?<division>[zb])-|(?<letter>[tsn])(?=\\d))?(?<numbers>${ORDINAL}(?:-${ORDINAL})*)?$`,
);
const MOST_LEVELS = 8;

/** 从锚点读回位置；不是条款的锚点返回 `undefined`。`home` 是这份文件以哪套序数为主。 */
export function positionOf(anchor: string, home: Scheme): Position | undefined {
  const groups = ANCHOR.exec(anchor)?.groups;
  if (groups === undefined || anchor === '' || anchor.endsWith('-')) return undefined;
  const { division, letter } = groups;
  const numbers = (groups.numbers ?? '').split('-').filter(Boolean).map(readOrdinal);
  const document = Number(groups.document ?? 1);
  const attachment = Number(groups.attachment ?? 0);
  const at = (branch: Position['branch'], all = numbers) => ({
    document,
    attachment,
    branch,
    numbers: all,
  });
  if (numbers.length === 0) {
    return attachment > 0 && !division && !letter ? at('attachment') : undefined;
  }
  if (numbers[numbers.length - 1]?.number === 0 || numbers.length > MOST_LEVELS) return undefined;
  if (groups.attachment === '0') return numbers.length === 1 && !letter ? at('listed') : undefined;
  if (division !== undefined) {
    const all = division === 'z' ? [{ number: 0 }, { number: 0 }, ...numbers] : numbers;
    return all.length > 4 ? undefined : at('division', all);
  }
  if (letter === 'n') return at('decimal');
  const isOther = letter === (home === 'official' ? 't' : 's');
  if (letter !== undefined && !isOther) return undefined;
  const scheme = isOther === (home === 'official') ? 'articles' : 'official';
  return at(scheme === 'articles' ? 'article' : 'official');
}

/**
 * 给人看的叫法：第二部分、二、（八）、二、（八）1.、第三条、第三条之一第二款、第三条第一款第（二）项第1目、第一章第二节、附件1第二条。
 * 中间缺的一级（数是 0）跳过不念。
 */
export function labelOf(position: Position): string {
  const { document, attachment, branch, numbers } = position;
  const repeat = numbers.find((one) => one.repeat !== undefined)?.repeat;
  return [
    document > 1 ? `第${document}份` : '',
    attachment > 0 ? `附件${attachment}` : '',
    branch === 'listed' ? '附件目录' : '',
    ...sayNumbers(branch, numbers),
    repeat === undefined ? '' : `（第${repeat}处）`,
  ].join('');
}

function sayNumbers(branch: Position['branch'], numbers: readonly Ordinal[]): readonly string[] {
  const [first] = numbers;
  if (branch === 'official' && numbers.length === 1 && first !== undefined) {
    return [`第${formatHanNumber(first.number)}部分`];
  }
  if (branch === 'decimal') {
    const [path = '', items = ''] = numbers
      .map(({ number }) => number)
      .join('.')
      .split('.0.');
    return [
      path,
      ...items
        .split('.')
        .filter(Boolean)
        .map((item) => `第（${item}）项`),
    ];
  }
  return numbers.map((one, level) => (one.number === 0 ? '' : sayLevel(branch, level, one)));
}

const DIVISIONS = ['编', '分编', '章', '节'] as const;

function sayLevel(branch: Position['branch'], level: number, { number, insert }: Ordinal): string {
  const han = formatHanNumber(number);
  const after = insert === undefined ? '' : `之${formatHanNumber(insert)}`;
  if (branch === 'division') return `第${han}${DIVISIONS[level]}${after}`;
  if (branch === 'listed') return `第${number}行`;
  if (branch === 'official') return sayOfficial(level, number, han);
  const words = [`第${han}条`, `第${han}款`, `第（${han}）项`, `第${number}目`];
  return `${words[level] ?? `第${number}点`}${after}`;
}

function sayOfficial(level: number, number: number, han: string): string {
  const words = [`${han}、`, `（${han}）`, `${number}.`, `（${number}）`, `${number}）`];
  return words[level] ?? circled(number);
}

/** 圈起来的数：1 是 ①。过了五十没有现成的字，写成（51）。 */
function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number);
  if (number <= 35) return String.fromCodePoint(0x323c + number);
  return number <= 50 ? String.fromCodePoint(0x328d + number) : `（${number}）`;
}

function writeOrdinal({ number, insert, repeat }: Ordinal): string {
  return `${number}${insert === undefined ? '' : `.${insert}`}${repeat === undefined ? '' : `_${repeat}`}`;
}

function readOrdinal(text: string): Ordinal {
  const [, number, insert, repeat] = /^(\d+)(?:\.(\d+))?(?:_(\d+))?$/.exec(text) ?? [];
  return {
    number: Number(number),
    ...(insert !== undefined && { insert: Number(insert) }),
    ...(repeat !== undefined && { repeat: Number(repeat) }),
  };
}

/** 把地址（`4999#2-8`、`/4999/#2-8`）拆成页和锚点；没有 `#` 的没有锚点。 */
export function splitAnchor(address: string): {
  readonly page: string;
  readonly anchor: string | undefined;
} {
  const [page = '', anchor] = address.split('#');
  return { page, anchor };
}

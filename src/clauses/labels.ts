import { formatHanNumber } from './han-number.ts';
import { type ArticleLevel, formatLabel, type Scheme } from './numbering.ts';

/** 一条条款在文件里的位置：从大到小的数。村规的条是 [条]，款是 [条, 款]，项是 [条, 款, 项]；章是 [章]，节是 [章, 节]。 */
export type Position =
  | { readonly scheme: 'official'; readonly numbers: readonly number[] }
  | {
      readonly scheme: 'articles';
      readonly level: ArticleLevel;
      readonly numbers: readonly number[];
    };

const OFFICIAL_LEVELS = [1, 2, 3, 4] as const;

/**
 * 锚点，只由数字决定，定了就不再改：
 * 公文二、（八）是 `2-8`，再往下 `2-8-1`、`2-8-1-1`；
 * 村规第三条是 `3`，第二款 `3-2`，第一款第（二）项 `3-1-2`；章 `z-1`，节 `z-1-2`。
 * 第一款没有自己的锚点，就是那一条的锚点。
 */
export function anchorOf(position: Position): string {
  const { numbers } = position;
  if (position.scheme === 'official') return numbers.join('-');
  switch (position.level) {
    case 'chapter':
    case 'section':
      return ['z', ...numbers].join('-');
    case 'paragraph':
      return (numbers[1] === 1 ? numbers.slice(0, 1) : numbers).join('-');
    default:
      return numbers.join('-');
  }
}

/**
 * 给人看的叫法：第二部分、二、（八）、二、（八）1.、第三条、第三条第二款、第三条第一款第（二）项、第一章第二节。
 * 中间缺的一级（数是 0）跳过不念。
 */
export function labelOf(position: Position): string {
  const { numbers } = position;
  if (position.scheme === 'official') {
    const [first = 0] = numbers;
    if (numbers.length === 1) return `第${formatHanNumber(first)}部分`;
    return OFFICIAL_LEVELS.map((level, index) => {
      const number = numbers[index] ?? 0;
      return number === 0 ? '' : formatLabel({ scheme: 'official', level, number });
    }).join('');
  }
  return levelsOf(position.level)
    .map((level, index) => {
      const number = numbers[index] ?? 0;
      if (number === 0) return '';
      const label = formatLabel({ scheme: 'articles', level, number });
      return level === 'item' ? `第${label}项` : label;
    })
    .join('');
}

/** 从锚点读回位置；不是这套序数的锚点返回 `undefined`。 */
export function positionOf(anchor: string, scheme: Scheme): Position | undefined {
  const numbers = anchor.replace(/^z-/, '').split('-').map(Number);
  if (!/^(?:z-)?\d{1,3}(?:-\d{1,3})*$/.test(anchor) || numbers[numbers.length - 1] === 0)
    return undefined;
  const isChapter = anchor.startsWith('z-');
  if (scheme === 'official') {
    return isChapter || numbers.length > 4 ? undefined : { scheme, numbers };
  }
  const levels = isChapter ? CHAPTER_LEVELS : ARTICLE_LEVELS;
  const level = levels[numbers.length - 1];
  return level === undefined ? undefined : { scheme, level, numbers };
}

/** 把地址（`4999#2-8`、`/4999/#2-8`）拆成页和锚点；没有 `#` 的没有锚点。 */
export function splitAnchor(address: string): {
  readonly page: string;
  readonly anchor: string | undefined;
} {
  const [page = '', anchor] = address.split('#');
  return { page, anchor };
}

const CHAPTER_LEVELS: readonly ArticleLevel[] = ['chapter', 'section'];
const ARTICLE_LEVELS: readonly ArticleLevel[] = ['article', 'paragraph', 'item'];

function levelsOf(level: ArticleLevel): readonly ArticleLevel[] {
  return CHAPTER_LEVELS.includes(level) ? CHAPTER_LEVELS : ARTICLE_LEVELS;
}

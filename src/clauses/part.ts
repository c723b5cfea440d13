import { type ArticlePlacer, articlePlacer, SURELY_EXCERPT } from './articles.ts';
import type { Block } from './blocks.ts';
import { type DecimalPlacer, decimalPlacer } from './decimals.ts';
import { type DivisionPlacer, divisionPlacer } from './divisions.ts';
import type { Position } from './labels.ts';
import type { ClauseMark } from './numbering.ts';
import { type OfficialPlacer, officialPlacer, type Placed } from './official.ts';
import { isTitle } from './titles.ts';

/** 正文、一个附件、一份文件里，各套序数排到了哪里。 */
export interface Part {
  readonly divisions: DivisionPlacer;
  readonly articles: ArticlePlacer;
  readonly official: OfficialPlacer;
  readonly decimals: DecimalPlacer;
}

/** 一个序数的去处：排好了的；不算序数，是平常的段落；像序数又认不准，要说一声；认了，可是没有自己的锚点（第一款）。 */
export type Outcome =
  | ({ readonly branch: Position['branch'] } & Placed)
  | 'text'
  | 'unread'
  | 'unanchored';

/** 前面的话能不能引出新的一串，从 1 起不算重复。 */
export interface Opening {
  /** 题目，或者以冒号收尾的话：哪一级都能从头编。 */
  readonly list: boolean;
  /** 没有序数的一段：1. 以下的能从头编。 */
  readonly detail: boolean;
  /** 下一块就是一条。 */
  readonly articles: boolean;
}

/** 另起一部分，什么都从头编。`isStrict` 见 `officialPlacer`。 */
export function newPart(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
  isStrict: boolean,
): Part {
  return {
    divisions: divisionPlacer(startsLate(marks)),
    articles: articlePlacer(blocks, marks),
    official: officialPlacer(isStrict),
    decimals: decimalPlacer(),
  };
}

/** 头一条就是第十几条以后的，是节选，不是漏了前面的。 */
function startsLate(marks: readonly (ClauseMark | undefined)[]): boolean {
  const first = marks.find((mark) => mark?.kind === 'article' && mark.certainty === 'sure');
  return first?.kind === 'article' && first.ordinal.number > SURELY_EXCERPT;
}

/** 这个序数又从一编起，前面已经编过：接在题目后面的，是另一份文件。 */
export function restartsPart({ divisions, articles, official }: Part, mark: ClauseMark): boolean {
  if (
    mark.kind === 'unread' ||
    mark.kind === 'decimal' ||
    mark.certainty !== 'sure' ||
    mark.ordinal.number !== 1
  )
    return false;
  switch (mark.kind) {
    case 'division':
      return (mark.unit === '编' || mark.unit === '章') && divisions.lastOf(mark.unit) > 0;
    case 'article':
      return mark.ordinal.insert === undefined && articles.last > 0;
    case 'list':
      return mark.style === 1 && official.top > 0 && !articles.isOpen;
    default:
      return false;
  }
}

/** 把第 `index` 块的序数排到它的位置上。 */
export function placeMark(
  part: Part,
  {
    index,
    block,
    mark,
  }: { readonly index: number; readonly block: Block; readonly mark: ClauseMark },
  opens: Opening,
): Outcome {
  const { divisions, articles, decimals } = part;
  switch (mark.kind) {
    case 'unread':
      return 'unread';
    case 'division':
      articles.close();
      decimals.close();
      return { branch: 'division', ...divisions.place(mark.unit, mark.ordinal) };
    case 'article': {
      if (mark.certainty === 'unlikely') {
        const { number } = mark.ordinal;
        if (number !== articles.last + 1) return 'text';
        const after = articles.numberAfter(index, number);
        if (after === undefined) return 'unread';
        if (after !== number + 1) return 'text';
      }
      const isBehind = mark.ordinal.number <= articles.last && mark.ordinal.insert === undefined;
      if (mark.certainty === 'likely' && isBehind) return 'unread';
      decimals.close();
      return { branch: 'article', ...articles.article(index, mark.ordinal) };
    }
    case 'paragraph': {
      if (!articles.isOpen) return 'unread';
      const placed = articles.paragraph(index, mark.ordinal.number);
      return placed === undefined ? 'unanchored' : { branch: 'article', ...placed };
    }
    case 'decimal':
      // 条里面的一款以小数开头，不是分级的数。
      if (articles.isOpen && block.kind !== 'heading') return 'unread';
      articles.close();
      return { branch: 'decimal', ...decimals.place(mark.path) };
    case 'list':
      return placeList(part, block, mark, opens);
  }
}

function placeList(
  { articles, official, decimals }: Part,
  block: Block,
  { style, ordinal: { number }, certainty }: ClauseMark & { readonly kind: 'list' },
  opens: Opening,
): Outcome {
  const isNewList = opens.list || (opens.detail && style > 2);
  // 「## 二、」这样的标题，和接着正文「一、」往下编的「二、」、接着（一）往下编、下面就是条的题目，都不是前面那一条的项。
  const continuesOfficial = official.top > 0 && official.isNext(style, number);
  const isTop =
    (style === 1 &&
      (block.kind === 'heading' || (continuesOfficial && !articles.lists.isNext(1, number)))) ||
    (style === 2 && continuesOfficial && opens.articles && isTitle(block));
  const owner = articles.isOpen ? articles : decimals;
  const isItem = owner.isOpen && !isTop;
  if (!isItem && style === 7) return 'unread';
  const lists = isItem ? owner.lists : official;
  const isNext = lists.isNext(style, number);
  if (certainty === 'unlikely') return isNext && (number > 1 || style === 1) ? 'unread' : 'text';
  if (certainty === 'likely' && !isNext) return 'unread';
  if (isItem) {
    const branch = articles.isOpen ? 'article' : 'decimal';
    return { branch, ...owner.item(style, number, isNewList) };
  }
  articles.close();
  decimals.close();
  return { branch: 'official', ...official.place(style, number, isNewList) };
}

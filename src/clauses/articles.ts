import type { Block } from './blocks.ts';
import { isListText } from './list-text.ts';
import { type NestedLists, nestedLists } from './nested-lists.ts';
import type { ClauseMark, ListStyle, Ordinal } from './numbering.ts';
import type { Placed } from './official.ts';
import { leadsIn } from './titles.ts';

/** 条的序数排到了哪里。 */
export interface ArticlePlacer {
  /** 有一条还没完，后面的段落、（一）都是它的。 */
  readonly isOpen: boolean;
  /** 排到了第几条；一条也没有的是 0。 */
  readonly last: number;
  /** 第 `index` 块往后，头一个不在 `number` 前面的条是第几条；没有的是 `undefined`。 */
  numberAfter(index: number, number: number): number | undefined;
  /** 这一条里的（一）1.。 */
  readonly lists: NestedLists;
  /** 第 `index` 块是这一条的开头。 */
  article(index: number, ordinal: Ordinal): Placed;
  /** 写出来的第几款。 */
  paragraph(index: number, number: number): Placed | undefined;
  /** 没有序数的自然段，`index` 是第几块。 */
  text(index: number): Placed | undefined;
  /** （一）1. 一类；先出现的写法是项，套在里头的是目、点。 */
  item(style: ListStyle, number: number, isNewList: boolean): Placed;
  /** 没有序数的标题、章节、分隔线结束一条。 */
  close(): void;
}

/** 头一条就是第十几条以后的，是节选，不是漏了前面的。 */
export const SURELY_EXCERPT = 9;

/**
 * 条、款、项、目。条全篇连着编，款、项、目从头编。
 * 条后面每个没有序数的自然段是一款；后面还有接着编的项的，是项里的话，不另算款。
 */
export function articlePlacer(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
): ArticlePlacer {
  let article: Ordinal = { number: 0 };
  let isOpen = false;
  /** 现在这一款，和数到了第几款：丢了头几项的一串，算前面引出它的那一款的。 */
  let paragraph = 0;
  let counted = 0;
  let lists = nestedLists();
  let paragraphStart = 0;
  let lead: number | undefined;
  const openParagraph = (number: number, index: number) => {
    paragraph = number;
    counted = number;
    paragraphStart = index;
    lists.endLists();
    if (leadsIn(blocks[index])) lead = Math.max(number, 1);
  };
  const numbers = (...below: readonly Ordinal[]) => [article, { number: paragraph }, ...below];

  return {
    get isOpen() {
      return isOpen;
    },
    get last() {
      return article.number;
    },
    numberAfter(index, number) {
      const next = marks.find(
        (mark, at) => at > index && mark?.kind === 'article' && mark.ordinal.number >= number,
      );
      return next?.kind === 'article' ? next.ordinal.number : undefined;
    },
    get lists() {
      return lists;
    },
    article(index, ordinal) {
      const isNext =
        ordinal.insert === undefined
          ? ordinal.number === article.number + 1
          : ordinal.number === article.number && ordinal.insert === (article.insert ?? 0) + 1;
      const isExcerpt = article.number === 0 && ordinal.number > SURELY_EXCERPT;
      const expected = isNext || isExcerpt ? undefined : article.number + 1;
      article = ordinal;
      isOpen = true;
      lists = nestedLists();
      lead = undefined;
      openParagraph(hasOwnText(blocks[index], marks[index]?.rest ?? '') ? 1 : 0, index);
      return { numbers: [ordinal], expected };
    },
    paragraph(index, number) {
      if (!isOpen) return undefined;
      const expected = number === counted + 1 ? undefined : counted + 1;
      openParagraph(number, index);
      return number < 2 ? undefined : { numbers: numbers(), expected };
    },
    text(index) {
      if (!isOpen || isListText({ blocks, marks, index, lists, paragraphStart })) return undefined;
      openParagraph(counted + 1, index);
      return paragraph < 2 ? undefined : { numbers: numbers() };
    },
    item(style, number, isNewList) {
      if (lists.isEmpty && number > 1) paragraph = lead ?? paragraph;
      paragraph = Math.max(paragraph, 1);
      counted = Math.max(counted, 1);
      const { path, expected } = lists.place(style, number, isNewList);
      return { numbers: numbers(...path), expected };
    },
    close() {
      isOpen = false;
      lists.endLists();
    },
  };
}

/** 条号后面就是第一款：标题里的，写成了句子才算。 */
function hasOwnText(block: Block | undefined, rest: string): boolean {
  return block?.kind === 'heading' ? /[。；;：:]\s*$/u.test(rest) : !isOnlyTitle(rest);
}

/** 条号后面只有「【目的】」「（范围）」这样的题目，或者什么也没有：第一款在下一段。 */
function isOnlyTitle(rest: string): boolean {
  return /^\s*(?:[【〔[][^】〕\]]*[】〕\]]|（[^）]*）|\([^)]*\))?\s*[：:]?\s*$/u.test(rest);
}

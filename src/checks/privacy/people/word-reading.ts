import { givenNameChar } from './given-names.ts';
import { segment } from './segment.ts';

/** 分词怎么读一处像姓名的几个字。 */
export interface WordReading {
  /**
   * `name` 是人名，或者猜出来的、一个字一个字的；`word` 正好是词典里的一个词；`begun` 词典里的一个词起头，
   * 后面还多一个字；`other` 跨着前后的词，不是一个词。
   */
  readonly kind: 'name' | 'word' | 'begun' | 'other';
  /** 起头那个词的词性。 */
  readonly tag: string;
  /** 起头那个词有几个字。 */
  readonly head: number;
}

/** “……家”是一个平常词，家不是“他家”的家。 */
const HOME_WORDS =
  /^(?:[专国商厂行大人买卖玩农居独作画全各每婆娘亲管当在回到离持自公东住赢输])家$/u;

/** 从第几个字起的这几个字，分词读成什么。只看前后几个字。 */
export function readingOf(text: string, index: number, length: number): WordReading {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 6);
  const start = index - from;
  const end = start + length;
  const words = segment(text.slice(from, index + length + 5));
  const first = words.find((word) => word.index + word.text.length > start);
  if (first === undefined) return { kind: 'name', tag: 'x', head: 1 };
  const isOver = words.some(
    (word) =>
      word.index < end &&
      word.index + word.text.length > end &&
      !isGuess(word.tag) &&
      !isHome(word.text) &&
      !(/[的得]$/u.test(word.text) && word.index + word.text.length === end + 1),
  );
  const { tag } = first;
  const head = first.text.length;
  const isCut =
    first.index < start &&
    !isGuess(tag) &&
    !(
      /^[对本组主和与].$/u.test(first.text) &&
      first.index === start - 1 &&
      head === 2 &&
      isNamelike(text.slice(index + 1, index + length))
    );
  if (isOver || isCut) return { kind: 'other', tag, head };
  const last = first.index + first.text.length;
  if (first.index < start || isGuess(tag) || (tag === 'nz' && head === 3) || last < start + 2)
    return { kind: 'name', tag, head };
  return { kind: last === end ? 'word' : 'begun', tag, head };
}

/** 两个字的名，都是名字里常用的字：“对方国强”是“对”方国强。 */
export function isNamelike(given: string): boolean {
  return given.length === 2 && [...given].every((char) => givenNameChar(char) === 1);
}

/** “民家”一类：名字末一个字和“家”凑成了词。 */
function isHome(word: string): boolean {
  return /^.家$/u.test(word) && !HOME_WORDS.test(word);
}

/** 词典里的人名，或者词典里没有、猜出来的。 */
function isGuess(tag: string): boolean {
  return tag === 'x' || tag.startsWith('nr');
}

import { isInCommonWord } from './common-words.ts';
import type { KnownByName } from './find-kin.ts';
import { givenNameChar } from './given-names.ts';
import { isGroup } from './groups.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isCityOfProvince } from './provinces.ts';
import { segment, type Word } from './segment.ts';
import { isDoing, isOfPerson, isPlace, type Left, leftOf } from './standing.ts';
import { ANY_SURNAME, isClearSurname, isRareSurname, startsSurname } from './surnames.ts';

const SURNAME_HERE = new RegExp(ANY_SURNAME, 'uy');
/** 也是虚词、动词的姓：向、应、于，后面跟着一个词的多半不是姓名。 */
const FUNCTION_WORD = /^[向应于由经连对付全单双明常]/u;
/** 名字末一个字：跟在一个平常词后面也还是名字的。 */
const GIVEN_END =
  /[民明君福芳英华兰强国军兴旺贵春仁忠德秀珍玉琴芬莲梅秋霞生富祥香娃红仙兵勇辉伟杰刚磊涛波飞鹏]$/u;
/** 名字里不会有的字。 */
const NEVER_GIVEN =
  /[的了是不在和与及或等为把被将就也都还又很最更这那其每各某第无未非之所以而且则人户家你我他她它们个说要去来到过着得]/u;
/** 名字的末一个字不会是它：至终、至今的至。 */
const NEVER_LAST = /至$/u;
/** 辈分里、名字里常用，别处更常用的字。 */
const GENERATION = new Set('应业会合定行财能和月作运有治必');

/** 文件的字号：民发〔2021〕5号前面的是机关。 */
const DOCUMENT_NUMBER = /\p{Script=Han}{2,9}[〔［[]\d{4}[〕］\]]/uy;

/** 一处可能是姓名的字，和看它要看的前后。 */
interface Candidate {
  readonly name: string;
  readonly surname: string;
  readonly left: Left;
  readonly after: string;
  /** 名字里各个字像不像。 */
  readonly likely: readonly number[];
  /** 前后一段分出来的词，`start` 是这一处在里头从第几个字起。 */
  readonly words: readonly Word[];
  readonly start: number;
}

/**
 * 敏感的事旁边，站在人站的位置上、整个又不是一个平常词的两三个字。由一个平常词加一个字凑成的（方便民），
 * 后面还要是人的事。
 */
export function* findLikely(text: string): Iterable<KnownByName> {
  for (let index = 0; index < text.length; index += 1) {
    if (!startsSurname(text[index] ?? '')) continue;
    const length = likelyAt(text, index);
    if (length === 0) continue;
    yield { index, length };
    index += length - 1;
  }
}

/** 这里起的姓名有几个字；不像姓名的是 0。 */
function likelyAt(text: string, index: number): number {
  SURNAME_HERE.lastIndex = index;
  const surname = SURNAME_HERE.exec(text)?.[0];
  if (surname === undefined) return 0;
  DOCUMENT_NUMBER.lastIndex = index;
  if (DOCUMENT_NUMBER.test(text) || isCityOfProvince(text, index)) return 0;
  const from = Math.max(0, index - 4);
  if (!isPossible(text, index, surname)) return 0;
  const words = segment(text.slice(from, index + 10));
  const before = words.find((word) => word.index + word.text.length === index - from);
  const left = leftOf(text.slice(from, index), before?.tag);
  const isCommon = isOrdinaryWord(text, index) || isInCommonWord(text, index);
  for (const size of [2, 1]) {
    const name = text.slice(index, index + surname.length + size);
    const after = text.slice(index + name.length, index + name.length + 14);
    const given = [...name.slice(surname.length)];
    if (given.length < size || isPlace(name, after) || NEVER_LAST.test(name)) continue;
    if (surname.length === 1 && isGroup(name)) continue;
    if (/^[先补]/u.test(name) && !isOfPerson(after)) continue;
    const likely = given.map((char) => (GENERATION.has(char) ? 0 : givenNameChar(char)));
    if (FUNCTION_WORD.test(name) && (size === 1 || likely.includes(0) || isWord(name.slice(1))))
      continue;
    const candidate = { name, surname, left, after, likely, words, start: index - from };
    if ((!isCommon && isPlain(candidate)) || isBegun(candidate)) return name.length;
  }
  return 0;
}

/** 不用分词也看得出来不是的，不去分：后面一个字、两个字里头没有一个像名字的、能做名字末一个字的。 */
function isPossible(text: string, index: number, surname: string): boolean {
  const [first = '', second = ''] = [
    ...text.slice(index + surname.length, index + surname.length + 2),
  ];
  return (
    [first, second].some((char) => givenNameChar(char) === 1) ||
    GENERATION.has(first) ||
    GIVEN_END.test(second)
  );
}

/** 不是词典里的词，名用的又是名字里的字。 */
function isPlain(candidate: Candidate): boolean {
  const { name, surname, left, after, likely, words, start } = candidate;
  if (likely.some((char) => char < 0)) return isOdder(candidate);
  const isFull = likely.every((char) => char === 1);
  const isPlainly = isClearSurname(surname) && isFull;
  if (left === 'within' && !(isPlainly && name.length > 2 && isOpenAt(words, start))) return false;
  const within = wordsIn(candidate);
  const isCut = within.some((word) => word.text.length > 1 && !isGuess(word));
  if (surname === '东方') return isOfPerson(after);
  if (surname.length > 1) return isFull || left !== 'within';
  if (isWord(name.slice(0, 2), isClearSurname(surname))) return false;
  const isStanding = left === 'edge' || left === 'role';
  const isMarginal = within.every((word) => word.text.length === 1 || isGuess(word) || isOdd(word));
  const isFirm = isPlainly || (isStanding && isClearSurname(surname));
  const isOpen = isOfPerson(after) || (left !== 'within' && isMarginal && name.length > 2);
  if (isCut && !(isFirm && isOpen)) return false;
  return name.length === 2
    ? isShort(candidate, isPlainly, isStanding && (isFull || isClearSurname(surname)))
    : isEnough(surname, likely, after, isStanding && isBoundary(words, start) && !isCut);
}

/** 名字里用了少见的字，姓、位置、后面的话却都是人的：王朝月坐牢、朱有泉构成轻伤。 */
function isOdder(candidate: Candidate): boolean {
  const { name, surname, left, after, words, start } = candidate;
  return (
    name.length === 3 &&
    (left === 'edge' || left === 'role') &&
    isClearSurname(surname) &&
    !NEVER_GIVEN.test(name.slice(1)) &&
    isOfPerson(after) &&
    isBoundary(words, start) &&
    !isWord(name.slice(0, 2)) &&
    !isWord(name.slice(1)) &&
    wordsIn(candidate).every((word) => word.text.length === 1 || isGuess(word))
  );
}

/** 两个字的名，姓常见的有一个字像就够；姓也是平常字的，两个字都要像。后面说的是人的事，少一个也够。 */
function isEnough(
  surname: string,
  likely: readonly number[],
  after: string,
  isStanding: boolean,
): boolean {
  const sum = likely.reduce((total, char) => total + char, 0);
  const least = isClearSurname(surname) || (isStanding && !isRareSurname(surname)) ? 1 : 2;
  return sum >= least || (sum === least - 1 && isOfPerson(after));
}

/** 一个字的名：自成一个词，后面是说他的话。 */
function isShort(candidate: Candidate, isPlainly: boolean, isStanding: boolean): boolean {
  const { name, left, after, words, start } = candidate;
  if (name[1] === '家') return false;
  const end = start + 2;
  const isSaid = isOfPerson(after) || isDoing(after);
  if (!isPlainly) {
    if (isRareSurname(name[0] ?? '')) return false;
    const isNamed = isSaid || (left === 'role' && /^[，、。（]/u.test(after));
    const isSure = isStanding || (left === 'joined' && isOfPerson(after));
    return isSure && isNamed && isBoundary(words, start) && !isKnown(words, start, end);
  }
  const last = wordsIn(candidate).at(-1);
  if (last === undefined) return false;
  if (last.index + last.text.length > end)
    return (
      isSaid || (isBoundary(words, start) && /^(?:v|d|t|p|f|zg)/.test(segment(after)[0]?.tag ?? ''))
    );
  const next = words.find((word) => word.index === end);
  return (
    next === undefined || /^(?:v|d|p|c|r|t|u|zg|ad|m)/.test(next.tag) || !/\p{L}/u.test(next.text)
  );
}

/** 一个平常词后面多一个名字里的字，后面又是人的事：方便民患病、万分福（特困）。 */
function isBegun({ name, left, after, words, start }: Candidate): boolean {
  if (name.length !== 3 || left === 'joined' || left === 'within' || isWord(name)) return false;
  const last = name.at(-1) ?? '';
  if (givenNameChar(last) < 1 && !GIVEN_END.test(last)) return false;
  if (/[的了过着]/u.test(name)) return false;
  if (isOfPerson(after)) return true;
  const end = start + 3;
  const isCrossed = words.some(
    (word) =>
      word.index < end &&
      (word.index < start
        ? word.index + word.text.length > start
        : word.index + word.text.length > end) &&
      !isGuess(word),
  );
  if (isCrossed || !GIVEN_END.test(last)) return false;
  if (
    isDoing(after) ||
    (/^[，、：（）()|—\s-]|^$/u.test(after) &&
      (left === 'edge' || /[民明君福芳英华兰强军芬莲梅霞秀珍玉琴娃]$/u.test(last)))
  )
    return true;
  const [next] = segment(after);
  return next !== undefined && /^(?:v|d|p|r|uj|df|m)/.test(next.tag) && !/^[了着]/u.test(next.text);
}

function wordsIn({ name, words, start }: Candidate): readonly Word[] {
  const end = start + name.length;
  return words.filter((word) => word.index < end && word.index + word.text.length > start);
}

/** 词从这里起，或者这里在猜出来的一串字里头。 */
function isOpenAt(words: readonly Word[], at: number): boolean {
  return words.some(
    ({ index, text, tag }) =>
      index === at || (tag === 'x' && index < at && at < index + text.length),
  );
}

function isBoundary(words: readonly Word[], at: number): boolean {
  return words.some((word) => word.index === at);
}

/** 正好是词典里的一个词。 */
function isKnown(words: readonly Word[], start: number, end: number): boolean {
  return words.some(
    ({ index, text, tag }) => index === start && index + text.length === end && tag !== 'x',
  );
}

/** 两个字自己就是词典里的一个词；`isNameable` 是词典说是人名的不算。 */
function isWord(text: string, isNameable = false): boolean {
  const [word, ...rest] = segment(text);
  return (
    rest.length === 0 &&
    word !== undefined &&
    word.tag !== 'x' &&
    !isOdd(word) &&
    !(isNameable && word.tag.startsWith('nr'))
  );
}

function isGuess({ tag }: Word): boolean {
  return tag === 'x' || tag.startsWith('nr');
}

/** 词典里有，可是一段话里多半是碰巧凑成的：量词、地名、专名。 */
function isOdd({ tag }: Word): boolean {
  return /^(?:m|q|ns|nz|ng|t$)/.test(tag);
}

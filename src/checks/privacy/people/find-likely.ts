import { isInCommonWord } from './common-words.ts';
import type { KnownByName } from './find-kin.ts';
import { givenNameChar } from './given-names.ts';
import { isGroup } from './groups.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { PERSONAL, POSSESSED } from './personal-facts.ts';
import { segment, type Word } from './segment.ts';
import { ANY_SURNAME, isClearSurname, startsSurname } from './surnames.ts';

const SURNAME_HERE = new RegExp(ANY_SURNAME, 'uy');
const EDGE = /(?:^|[\s\p{P}\p{S}])$/u;
/** 后面跟着一个人的字、词。 */
const ROLE =
  /(?:[给对把替帮陪劝看与跟和由找请让送接叫说据]|病人|患者|[保困测贫访]户|残疾人|对象|孤儿|人员|罪犯|被告|原告|[访诉报映助]人|老人|学生|儿童|党员|村民|群众|户主|邻居|隔壁|孩子|娃娃?|女儿|儿子|妻子|丈夫|[组村]的|[前去今]年|\d年|经查|只有|[听据]说)$/u;
const JOINED = /[里了于因系向被是有在问查]$/u;
/** 后面跟着这些的，是地方、单位、文件。 */
const PLACE =
  /^(?:[镇村乡县区市组社路桥河沟湾坝坪岭寨院山洞江湖岛省州街巷塘坡坎冲湖垭槽沱滩溪口港]|家?(?:祠堂|大院)|公司|医院|学校|[中小大]学|条例|基金|主义|精神文明|集团|银行|水库|幼儿园|景区|公园|广场|小区|花园)/u;
const PLACE_END = /[镇村乡县区市路桥河沟湾坝坪岭寨院组省州街巷厂店局所站港楼血病渠节]$/u;
/** 也是虚词、动词的姓：向、应、于，后面跟着一个词的多半不是姓名。 */
const FUNCTION_WORD = /^[向应于由经连对付全单双明常]/u;
/** 接着说他的事。 */
const OF_PERSON = new RegExp(
  `^(?:[也都还又就已刚]|去年|今年|前年)*(?:${PERSONAL}|${POSSESSED}|[这那]个?(?:人|老人)|老人|婆婆|大爷|孤身|先天|[得患]过|酒后|未成年)`,
  'u',
);
const DOES =
  /^(?:[交打欠拖哭说讲住没在又也得有是患领享借吃喝赌偷骗离改坐躺瘫疯死病跑闹吵骂要想去来到从跟对告信超堕未系刚已还就都因被给减判服吸贩]|反映|上访|纳入|孤身|先天|[去今]年)/u;
/** 名字末一个字：跟在一个平常词后面也还是名字的。 */
const GIVEN_END =
  /[民明君福芳英华兰强国军兴旺贵春仁义忠德秀珍玉琴芬莲梅秋霞才发成生平安富祥云香清友娃红仙]$/u;
/** 辈分里常用、别处也常用的字。 */
const GENERATION = new Set('应业会合定行财能和');
/** 说完了姓名，后面接着说他。 */
const FOLLOWING = /^(?:v|d|p|c|r|t|u|zg|df|ad|m)/;

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

/** 一处可能是姓名的字，和看它要看的前后。 */
interface Candidate {
  readonly name: string;
  readonly surname: string;
  readonly left: 'edge' | 'role' | 'joined';
  readonly after: string;
  /** 名字里各个字像不像。 */
  readonly likely: readonly number[];
  readonly words: readonly Word[];
  readonly start: number;
}

function likelyAt(text: string, index: number): number {
  SURNAME_HERE.lastIndex = index;
  const surname = SURNAME_HERE.exec(text)?.[0];
  if (surname === undefined) return 0;
  const left = leftOf(text.slice(Math.max(0, index - 4), index));
  if (left === undefined || /^[先补]/u.test(text.slice(index))) return 0;
  const from = Math.max(0, index - 4);
  const words = segment(text.slice(from, index + 10));
  for (const size of [2, 1]) {
    const name = text.slice(index, index + surname.length + size);
    const given = [...name.slice(surname.length)];
    if (FUNCTION_WORD.test(name) && (size === 1 || isWord(name.slice(1)))) continue;
    const after = text.slice(index + name.length, index + name.length + 14);
    if (given.length < size || PLACE.test(after) || PLACE_END.test(name) || isGroup(name)) continue;
    const likely = given.map((char) => (GENERATION.has(char) ? 0 : givenNameChar(char)));
    const candidate = { name, surname, left, after, likely, words, start: index - from };
    const isCommon = isOrdinaryWord(text, index) || isInCommonWord(text, index);
    if (isCommon ? isBegun(candidate) : isPlain(candidate) || isBegun(candidate))
      return name.length;
  }
  return 0;
}

function leftOf(before: string): Candidate['left'] | undefined {
  if (EDGE.test(before)) return 'edge';
  if (ROLE.test(before)) return 'role';
  return JOINED.test(before) ? 'joined' : undefined;
}

/** 不是词典里的词，名用的又是名字里的字。 */
function isPlain({ name, surname, after, likely, words, start }: Candidate): boolean {
  if (likely.some((char) => char < 0)) return false;
  const isPlainly = isClearSurname(surname) && likely.every((char) => char === 1);
  const end = start + name.length;
  const within = words.filter((word) => word.index < end && word.index + word.text.length > start);
  const isCut = within.some((word) => !isFree(word));
  if (surname.length > 1) return !isCut || likely.every((char) => char === 1);
  if (isCut && !(isPlainly && OF_PERSON.test(after))) return false;
  if (isWord(name.slice(0, 2))) return false;
  const sum = likely.reduce<number>((total, char) => total + char, 0);
  if (name.length === 3) {
    const least = isClearSurname(surname) ? 1 : 2;
    return sum >= least || (sum === least - 1 && OF_PERSON.test(after));
  }
  const last = within.at(-1);
  const next = words.find((word) => word.index === end);
  return (
    isClearSurname(surname) &&
    sum === 1 &&
    name[1] !== '家' &&
    last !== undefined &&
    ((last.index + last.text.length > end && (OF_PERSON.test(after) || DOES.test(after))) ||
      (last.index + last.text.length === end &&
        (next === undefined || FOLLOWING.test(next.tag) || !/\p{L}/u.test(next.text))))
  );
}

/** 一个平常词后面多一个名字里的字，后面又是人的事：方便民患病、万分福（特困）。 */
function isBegun({ name, left, after, words, start }: Candidate): boolean {
  if (name.length !== 3 || left === 'joined' || isWord(name)) return false;
  const last = name.at(-1) ?? '';
  if (givenNameChar(last) < 1 && !GIVEN_END.test(last)) return false;
  const end = start + 3;
  const isCrossed = words.some(
    (word) =>
      word.index < end &&
      (word.index < start
        ? word.index + word.text.length > start
        : word.index + word.text.length > end) &&
      !isGuess(word),
  );
  if (isCrossed && !OF_PERSON.test(after)) return false;
  if (OF_PERSON.test(after)) return true;
  if (!GIVEN_END.test(last)) return false;
  return DOES.test(after) || (left === 'edge' && /^[，、：（）()|]|^$/u.test(after));
}

/** 两个字自己就是词典里的一个词。 */
function isWord(text: string): boolean {
  const [word, ...rest] = segment(text);
  return rest.length === 0 && word !== undefined && word.tag !== 'x';
}

function isFree(word: Word): boolean {
  return word.text.length === 1 || isGuess(word);
}

function isGuess({ tag }: Word): boolean {
  return tag === 'x' || tag.startsWith('nr');
}

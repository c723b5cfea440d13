import { isInCommonWord } from './common-words.ts';
import { givenNameChar } from './given-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { PERSONAL } from './personal-facts.ts';
import { ANY_SURNAME, CLEAR_SURNAME, isClearSurname, SURNAME } from './surnames.ts';

/** 不写全名、村里人也认得出是谁的一处。 */
export interface KnownByName {
  readonly index: number;
  readonly length: number;
}

const ELDERS =
  '大爷|大娘|大妈|大叔|大伯|大婶|大嫂|大姐|大哥|婆婆|爷爷|奶奶|嬢嬢|孃孃|嬢|孃|老汉|老头|老太|老伯|太婆|幺爸|幺妈|幺叔|幺婶|幺爷|老师|书记|主任|支书|医生|师傅|木匠|石匠|铁匠|瓦匠|篾匠|杀猪匠|会计|队长|组长|校长|寡妇|光棍|瞎子|聋子|哑巴|瘸子|跛子|疯子|傻子|媒婆|麻子|驼背|驼子|大嘴|歪嘴|胖[子娃]|矮子|结巴|秃子|狗娃|毛[子娃]';
const RANKS =
  '(?:老[大二三四五六七八九幺]|[大二三四五六七八九幺小](?:娃子?|妹|爷|娘|嫂|叔|伯|婶|姐|哥|爹|妈|婆|公|爸|女|弟|孃|嬢|狗|牛))';
const PLACE =
  '(?![院坪沟坝湾寨岭坡坎桥河山岩槽塘冲嘴坳堡村组镇乡县区路屋场庄祠林田土界庙坟垭口港具庭务畜畔属乐][子坝]?|[大老小新][院屋湾坝山沟坪寨村学宅])';
const FAMILY_AFTER =
  '(?=[的里有是因老大小男女媳婆儿娃两一那住在吃被欠闹和与跟、，。；：？！）)\\s]|$)';

/** 姓加称呼、排行，某某，打了星号、叉的姓名。 */
const TITLED = new RegExp(
  `(?!向(?:老师|书记|主任|支书|医生|会计|师傅|[队组校]长)[^患得家的，。是被]|任(?:老师|书记|主任|支书|医生|会计|[队组校]长))(?:${SURNAME}|某)家?(?:${ELDERS}|${RANKS})`,
  'gu',
);
const MASKED = new RegExp(
  `${SURNAME}(?:某[某甲乙]?(?![年月日时村镇乡县区市省国地处项公局厅部])|[×ＸX]{1,2}(?![A-Za-z\\d×])|(?:[a-z]{1,3}|[A-Z](?=[因的患被在有去家是和，]))(?![A-Za-z\\d])|[○□●△]{1,2})`,
  'gu',
);
const STARRED = new RegExp(
  `${SURNAME}(?:\\*\\*(?!\\*)|\\*(?![*\\s])\\p{Script=Han}?|＊{1,2})`,
  'gu',
);
const SOMEONE = /某(?:某(?![年月日时村镇乡县区市省国公局厅部单院校])|家(?!庭))/gu;
const FAMILIES = new RegExp(`${CLEAR_SURNAME}家${PLACE}${FAMILY_AFTER}`, 'gu');
const RELATIVES = new RegExp(
  `(?![全农国婆公祖师商房干])${ANY_SURNAME}家(?=婆娘|媳妇|儿子?|女儿?|男人|老[大二三四五汉娘头]|两口子|娃|[一二两三四]?(?:兄弟|姐妹)|姑娘|小(?:[子妹弟]|儿子|女儿)|大[哥姐嫂]|幺)`,
  'gu',
);
/** 村里一说姓什么就晓得是谁：某姓老人、某氏兄弟。 */
const BY_SURNAME = new RegExp(
  `${ANY_SURNAME}(?:姓(?:老人|老[汉头太]|村民|男子|女子|居民|妇女|青年|夫妇|人家|一家|兄弟)|氏(?:兄弟|姐妹|夫妇|父子|母子|一家|老人))`,
  'gu',
);
/** 小张、小李，后面是只有人才有的事。 */
const YOUNG = new RegExp(
  `小(?<!\\p{Script=Han}.)(?![麦龙马牛毛康车米苗程常])${SURNAME}(?=(?:[也都还就又]|去年|今年|前年|上个月|最近)?(?:${PERSONAL}|因[为病]))`,
  'gu',
);
const GIVEN_KIN =
  /(?<!\p{Script=Han})(?:阿(?!姨)\p{Script=Han}|(\p{Script=Han}{2})[婶嫂姐哥叔伯孃嬢])(?=[的家在是有说吸患得又，])/gu;
const OLD = new RegExp(
  `老(?:${CLEAR_SURNAME}|(?![党常车城代])${SURNAME}(?=家))(?:家${PLACE}|(?:头|汉|师|太)?(?=[的因患在是又说被欠，。、；：\\s]|$))`,
  'gu',
);
const CHILD =
  /(?:学生|娃娃?|孩子|女儿|儿子|孙子|孙女)(?:叫|是|，)?[“"‘]?[小阿][\u4e00-\u9fff]{1,2}(?=[的父家在今患没成住被和因，。、；：”"’\s]|$)/gu;
const NICKNAMES =
  /(?:(?:外号|绰号|诨名|小名)(?:叫|是|[“"‘：:])|人称(?!为)|都叫[他她])[“"‘：:]?[\u4e00-\u9fff]{2,4}/gu;
const NOT_OLD = /老(?:龙|林|田|毛|马|金|史|卢|麦|牛|陶|石|江|宅)/u;
const NOT_CHILD = /小(?:学|孩|时|组|伙|型|区|额|麦|心|便)/u;

/** 一段话里拿星号遮住名的：陈**、李*华。加粗的记号不算。 */
export function* findStarred(text: string): Iterable<KnownByName> {
  for (const match of text.matchAll(STARRED)) {
    if (isPartOfWord(text, match)) continue;
    if (!match[0].endsWith('**') || !isBold(text, match.index + match[0].length - 2)) {
      yield placeOfMatch(match);
    }
  }
}

/** 一段话里不写全名的各种叫法：李大娘、张家老二、某老三家、王某某、陈**、老冉家、杨家媳妇。 */
export function* findKin(text: string): Iterable<KnownByName> {
  for (const match of [...text.matchAll(TITLED), ...text.matchAll(MASKED)]) {
    if (!isPartOfWord(text, match)) yield placeOfMatch(match);
  }
  for (const match of [...text.matchAll(FAMILIES), ...text.matchAll(RELATIVES)]) {
    if (!isPartOfWord(text, match)) yield placeOfMatch(match);
  }
  for (const match of text.matchAll(GIVEN_KIN)) {
    if ([...(match[1] ?? '')].every((char) => givenNameChar(char) === 1)) yield placeOfMatch(match);
  }
  for (const match of text.matchAll(OLD)) {
    if (match[0].endsWith('家') || !NOT_OLD.test(match[0])) yield placeOfMatch(match);
  }
  for (const match of text.matchAll(CHILD)) {
    if (!NOT_CHILD.test(match[0])) yield placeOfMatch(match);
  }
  for (const pattern of [SOMEONE, NICKNAMES, BY_SURNAME, YOUNG])
    yield* [...text.matchAll(pattern)].map(placeOfMatch);
}

function placeOfMatch({ 0: whole, index }: RegExpExecArray): KnownByName {
  return { index, length: whole.length };
}

/** 姓氏字其实是前后一个平常词的一部分，如“成”在“完成”里。 */
function isPartOfWord(text: string, { 0: whole, index }: RegExpExecArray): boolean {
  if (whole.startsWith('某')) return false;
  if (isOrdinaryWord(text, index)) return true;
  if (whole[1] === '某') return isInCommonWord(text, index);
  if (isClearSurname(whole[0] ?? '') || whole.length > 4) return false;
  return (
    isInCommonWord(text, index) ||
    /[^和与跟同给对向请找把被是叫有的、在说问让因替为老陪帮劝看送晚天月服了到里来于我儿妈爸的个员人者象少\P{Script=Han}](?<!隔壁|邻居|村民|群众|[组村]里?|[保困测贫]户)$/u.test(
      text.slice(Math.max(0, index - 3), index),
    )
  );
}

/** 这两个星号是加粗的一头，不是遮姓名的。 */
function isBold(text: string, stars: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', stars) + 1, text.indexOf('\n', stars) >>> 0);
  const at = stars - text.lastIndexOf('\n', stars) - 1;
  const marks = [...line.matchAll(/\*\*/g)].map(({ index }) => index);
  const opens = (mark: number) => /[\p{L}\p{N}“‘《（〔]/u.test(line[mark + 2] ?? '');
  let open: number | undefined;
  for (const mark of marks) {
    if (open !== undefined) {
      if (at === open || at === mark) return true;
      open = undefined;
    } else if (opens(mark)) open = mark;
  }
  return false;
}

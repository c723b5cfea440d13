import { isInCommonWord } from './common-words.ts';
import { givenNameChar } from './given-names.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { isCityOfProvince } from './provinces.ts';
import { segment } from './segment.ts';
import { isClearSurname, SURNAME } from './surnames.ts';

/** 像姓名的一处。 */
export interface PersonName {
  readonly index: number;
  readonly length: number;
  /** 有多像：姓、名、前后的话、分词各说各的，加在一起。 */
  readonly score: number;
}

const CANDIDATE = new RegExp(`${SURNAME}(?=\\p{Script=Han})`, 'gu');
const HAN = /\p{Script=Han}/u;
const SENTENCE_EDGE = /[\s\p{P}\p{S}]/u;
/** 说到人的词，后面跟着的就是姓名。 */
const PERSON_BEFORE =
  /(?:户主?|姓名|名字|叫做?|名叫|村民|居民|群众|社员|对象|病人|患者|当事人|申请人|信访人|学生|孤儿|老人|人员|儿童|党员|残疾人|聋哑人|寡妇|单身汉|光棍|媳妇|儿子|女儿|丈夫|妻子|男人|婆娘|老公|老婆|兄弟|弟弟|哥哥|姐姐|妹妹|侄儿|侄女|外甥女?|女婿|儿媳|孙子|孙女|爸|妈|爹|娃娃?|罪犯|发给|付给|借给|帮助?|感谢|慰问|走访|看望)[：:“"「‘'是为的]{0,2}\s?$/u;
/** 职业、职务，后面跟着的多半是姓名。 */
const ROLE_BEFORE =
  /(?:记者|职工|工人|民工|教师|教授|司机|医师|护士|经理|主任|委员|作家|青年|[小中大]学生|[村镇乡县局院校队组站所科处会厂店家]长|[\u4e00-\u9fff]员)$/u;
const JOINED_BEFORE = /[和与跟同给对向由请找把被是叫有的、在说问让因替为]$/u;
/** 称呼，姓名后面跟着的。 */
const TITLE_AFTER =
  /^(?:同志|书记|主任|支书|老师|医生|校长|队长|组长|镇长|村长|会计|师傅|大爷|大娘|大妈|大叔|大嫂|大姐|大哥|婆婆|爷爷|奶奶|嬢嬢|孃孃|先生|女士|[副]?教授|大夫|等人|家[里的，。、有吃住是因没]|夫妇|两口子|一家|本人|户(?![口籍均数]))/u;
const VERB_AFTER =
  /^[家说讲因患有去被在今年得吸坐领打欠写拿和与跟及是查住养生病犯过的也就还要把没不曾从给同两反上靠吃带酗离改享按已现原自突常经当做出回死走来家(（]/u;
/** 后面跟着这些的，是地方、单位、文件，不是人。 */
const PLACE_AFTER =
  /^(?:[故古新]城|家?[镇村乡县区市组社路桥河沟湾坝坪岭寨院山洞江湖岛省州街巷塘坡坎冲湖垭槽沱滩溪口港]|公司|医院|卫生院|学校|[中小大]学|[法奖厂店站所局]|条例|基金|主义|思想|理论|集团|银行|景区|公园|广场|小区|花园|幼儿园|水库|林场|农场)/u;
/** 「向文化和旅游部门反映」：后面紧跟着单位的「向」是介词。 */
const TO_OFFICE = /^向(?:[^\p{P}\s到去来在被因患]|、){1,12}(?:部门|机关|政府|委员会|主管)/u;
const PLACE_END = /[滩庄镇村乡县区市路桥河沟湾坝坪岭寨院组社省州街巷厂店局所站法港奖杯节]$/u;
/** 谭家祠堂、覃家大院：家后面是一处地方。 */
const HOME_PLACE =
  /^家[祠院坝沟城渡铺店湾坪寨岭坡坎桥河山岩槽塘冲嘴坳堡村组镇屋场庄林田土界庙坟垭口港大老新后]/u;

/** 一段话里像姓名的各处；分数不到 `least` 的不要。带着地名、单位名的不算。 */
export function* findNames(text: string, least: number): Iterable<PersonName> {
  let end = 0;
  for (const { 0: surname, index } of text.matchAll(CANDIDATE)) {
    if (index < end) continue;
    const best = bestAt(text, index, surname, least);
    if (best === undefined || best.score < least) continue;
    end = index + best.length;
    yield best;
  }
}

/** 这里起的一个字、两个字的名，哪个更像。 */
function bestAt(
  text: string,
  index: number,
  surname: string,
  least: number,
): PersonName | undefined {
  if (givenNameChar(text[index + surname.length] ?? '') === -1) return undefined;
  const isCommon = surname.length === 1 && isInCommonWord(text, index);
  if (
    isCommon &&
    !/[户名字叫民众员象人者生童妇棍子女夫妻婆公弟兄哥姐妹爸妈爹娃犯给帮谢问望：“]/u.test(
      text[index - 1] ?? '',
    )
  ) {
    return undefined;
  }
  if (isOrdinaryWord(text, index) || isCityOfProvince(text, index)) return undefined;
  if (surname === '向' && TO_OFFICE.test(text.slice(index, index + 18))) return undefined;
  const before = text.slice(Math.max(0, index - 8), index);
  const isAnnounced = PERSON_BEFORE.test(before);
  if (isCommon && !isAnnounced) return undefined;
  const tried = [2, 1].flatMap((size) => {
    const score = plausibility(text, index, surname, size, before, isAnnounced);
    return score === undefined ? [] : [{ index, length: surname.length + size, score }];
  });
  const promising = tried.filter(({ score }) => score >= least - 6);
  const [best] = promising
    .map((name) => ({ ...name, score: name.score + agreement(text, name, surname, least < 6) }))
    .toSorted((a, b) => b.score - a.score);
  return best;
}

/** 不分词先看：姓有多明白，名用的什么字，前后是什么话。不可能是姓名的是 `undefined`。 */
function plausibility(
  text: string,
  index: number,
  surname: string,
  size: number,
  before: string,
  isAnnounced: boolean,
): number | undefined {
  const end = index + surname.length + size;
  const given = text.slice(index + surname.length, end);
  if (given.length < size || given === '家' || !HAN.test(given.at(-1) ?? '')) return undefined;
  const chars = [...given].map(givenNameChar);
  const after = text.slice(end, end + 6);
  if (
    chars.includes(-1) ||
    PLACE_AFTER.test(after) ||
    PLACE_END.test(given) ||
    HOME_PLACE.test(given)
  )
    return undefined;
  const likely = chars.reduce<number>((sum, char) => sum + char, 0);
  return (
    (isClearSurname(surname) ? 2 : 0) +
    likely -
    (size === 1 ? 1 : 0) +
    leftScore(before, isAnnounced) +
    rightScore(after)
  );
}

function leftScore(before: string, isAnnounced: boolean): number {
  if (isAnnounced) return 2;
  if (ROLE_BEFORE.test(before)) return 1;
  if (before === '' || SENTENCE_EDGE.test(before.at(-1) ?? '')) return 1;
  return JOINED_BEFORE.test(before) ? 1 : -1;
}

function rightScore(after: string): number {
  if (TITLE_AFTER.test(after)) return 2;
  if (after === '' || SENTENCE_EDGE.test(after[0] ?? '') || VERB_AFTER.test(after)) return 1;
  return -1;
}

/** 分词同不同意：姓名自成一个词，或者姓自成一个词、名在词的边上收尾，是同意；后面跟着动词一类的，更像。 */
function agreement(
  text: string,
  { index, length }: PersonName,
  surname: string,
  isLenient: boolean,
): number {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 6);
  const words = segment(text.slice(from, index + length + 5).replace(/\n.*/s, ''));
  const start = index - from;
  const end = start + length;
  const holding = words.find(
    (word) => word.index <= start && start < word.index + word.text.length,
  );
  if (holding === undefined) return 0;
  const isGuess = holding.tag === 'x' || holding.tag.startsWith('nr');
  if (holding.index < start) return isGuess ? 0 : -4;
  const last = holding.index + holding.text.length;
  const next = words.find((word) => word.index === end);
  const isFollowed =
    rightScore(text.slice(index + length, index + length + 6)) < 0 &&
    next !== undefined &&
    /^(?:v|d|ad|p|c|t|m|u)/.test(next.tag) &&
    !/^[着过得了]/u.test(next.text);
  const isFirm = isLenient && (length > 2 ? surname !== '向' : isClearSurname(surname));
  const given = [...text.slice(index + surname.length, index + length)];
  const isNamelike = isClearSurname(surname) || given.every((char) => givenNameChar(char) === 1);
  const after = isFirm && isFollowed ? 2 : 0;
  if (last === end)
    return isGuess
      ? after + (isFirm && length > 2 && isNamelike && holding.tag === 'x' ? 4 : 2)
      : -4;
  if (last > end) return isGuess ? (holding.text.endsWith('家') ? 1 : -1) : -4;
  if (last > start + surname.length) return isGuess ? 0 : -3;
  const isClosed = words.some((word) => word.index + word.text.length === end);
  const rest = words.filter((word) => word.index > start && word.index < end);
  const isKnownWord = rest.some(
    (word) => word.text.length > 1 && !/^(?:nr|nz|ns|x|a|n|j|z)/.test(word.tag),
  );
  return (
    (isClosed ? 1 + (length > 2 && isClearSurname(surname) ? after : 0) : -2) +
    (holding.tag.startsWith('nr') ? 1 : 0) -
    (isKnownWord ? 2 : 0)
  );
}

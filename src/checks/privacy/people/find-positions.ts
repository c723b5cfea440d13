import type { KnownByName } from './find-kin.ts';
import { givenNameChar } from './given-names.ts';
import { isGroup } from './groups.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { KIN, PERSONAL, POSSESSED } from './personal-facts.ts';
import { ANY_SURNAME, hasCompoundSurname, startsSurname } from './surnames.ts';
import { isNamelike, readingOf } from './word-reading.ts';

/** 名字里不会有的字：虚词、代词、病残一类的字。 */
const GIVEN =
  '[^的了是不在被把吗呢吧啊们这那哪某每您你我他她它什么怎和与及或者患病癌残未\\P{Script=Han}]';
/** 名字末尾不会有的字：副词、方位、动作，是下一个词的。 */
const GIVEN_END =
  '(?![也都又就正曾还已刚再到去后下内里间因向对从以等均应须可能将由于其并且给让叫]|为\\p{Script=Han})';
const NAME = `((?:${ANY_SURNAME})(?:${GIVEN}|未(?=来)|不(?=[停凡利换服同平悔群移染忘负]))(?:(?!家)${GIVEN_END}${GIVEN})?)`;
const EDGE = '(?<=^|[\\s，。：；、“"‘「『（(|>—…#-])';
/** 说到人的词，后面跟着的就是姓名。 */
const ROLE =
  '(?<=当事人|申请人|监护人|原告|被告人?|村民|群众|户主|社员|居民|党员|老人|学生|[组村]的|本[村组]|那个|病人|患者|[保困测贫访]户|对象|人员|儿童|孤儿|光棍|酒鬼|女方|男方|叫做?|名叫|经查|查实|核实|[去前今]年|[昨今前]天|上个?[月周]|这个?月|最近|[听据]说|只有|残疾人|聋哑人|帮扶户|邻居|隔壁|看望|慰问|走访|[要就]数|要算|[要当]属|像)';
/** 后面跟着一个人的介词、动词。 */
const TOWARDS =
  '(?<=[给替帮由对向与和跟同把将劝请让叫问找查送被陪]|看望|慰问|走访|帮扶|认定|取消|判处|拘留|还给|发给|借给|赔给|嫁给|赔偿|举报|殴打|打伤|骗走)';
const ADVERB =
  '(?:也|都|还|就|又|已经?|曾经?|正在?|刚刚?|从小|后来|现在|目前|至今|上个?[月周]|[前去今]年|昨[天日晚]|最近|一直|长期|突然|不幸|自己|承认|故意|偷偷|父子|夫[妇妻]俩?|两口子|因为?[^，。；]{1,10}?){0,3}';

/** 站在主语的位置上，后面就是只有人才有的事。 */
const SUBJECT = new RegExp(
  `(?:${EDGE}|${ROLE}|${TOWARDS})${NAME}(?=${ADVERB}(?:${PERSONAL})|${POSSESSED})`,
  'uy',
);
/** 劝他、问他；把他家、给他家：两个字的平常词也只能是人。 */
const ASKED = new RegExp(
  `(?:(?<=[劝问替骂])(?=..(?:不要|别|莫|回|为什么|申请|[领办]了))|(?<=[给把对与])(?=..家(?:送|漏|评|列|纳|登|的(?:低保|官司|帮扶|纠纷|矛盾|娃|孩子))))(${ANY_SURNAME}${GIVEN})`,
  'uy',
);
const OTHERS = [
  // 替他、对他、跟他、把他做了什么。
  `${TOWARDS}${NAME}(?=家?(?:送|纳入|列入|列为|漏|评|登|处以|作出|申请|申办|代[领办]|[领办]了|[买修办找装盖换捐垫配]了|确定为|认定为|识别为|定为|转为|移出|清退|发生|闹|打|吵|结|离|不要|别[再去]|上门|道歉|赔|为什么|(?:(?:一|这|那)[家户])|的(?:${KIN}|官司|纠纷|矛盾|低保|帮扶|救助|残疾|诊断|案)))`,
  // 先说了是什么样的人，再说是谁：“……的是某人，”“……的某人，”。
  `(?:(?<=的(?:那个|就|正)?[是叫有]|[叫是]|[要就]数|要算|[要当]属|[是有](?:[本我][村组镇]|[一二三四五六七八九十\\d]组)的|就是那个|那个叫)|(?<=(?:病|癌|症|炎|刑|判|牢|毒|残|保|贫|访|婚|待遇|释放|透析|拘留|认可|满意|救助|抛弃|遗弃|虐待|家暴|去世|痪|中了?风|两年|[次回]干部)的))${NAME}(?=[，。、；）)（\\s]|$|于|[回找去到又已没被只也还在带当想](?!避|复)|名下|今年|家[，。的]|本人|一家)`,
  // 前面就是一种人：“患者某人，”“对象 某人 ”。
  `(?<=(?:病人|患者|[保困测贫访扶]户|残疾人|特困人员|对象|孤儿|信访人|光棍|酒鬼)\\s?)(?!补[贴助])${NAME}(?=[，。、；）)（\\s]|$|于|名下|家[，。的]|一家)`,
].map((pattern) => new RegExp(pattern, 'uy'));
/** 一句话、一小句的开头，后面是人做的事：“方便民在外面打工”。 */
const BEGUN = new RegExp(
  `(?:(?<=^|[\\s，。：；“"‘「『（(|>—…])|${ROLE}|(?<=陪))${NAME}(?=反映|承认|表示|对(?!于|方|象)|向(?!上|下)|[当摔把被跟又爱丢卖借租挖骑喝躺][^事于]|[说讲住去没还吃打养靠带拿写坐走哭骂喊求找怕怪]|在(?!于|所)|家(?!庭|属|长|具|畜|务|访|风|教|政|园|乡|暴|[里中]有)|(?:老[汉头太]|大[爷娘妈叔伯]|婆婆|爷爷|奶奶)|今年|去年|前年|已经|一直|自己|老是|天天|每[天月年次周]|三番|常年|常常|三天两头|动不动|从小|小时|家里|，(?:[他她]|[偷骗赌]|吸毒|欠[了着]|被[判拘抓]))`,
  'uy',
);
/** 上面各个位置，姓前面那一个字都在这里头。 */
const LEFT = new Set(
  ' \t，。：；、“"‘「『（(|>—…#-民众主社员居党人告生的本村组那个病患户对象儿童孤光棍酒鬼女男方叫名经查实核今年邻隔壁看望慰问走访给替帮由向与和跟同把将劝请让找送被扶数算属像认定取消判处拘留还发借赔嫁偿举报殴打伤骗是有骂天月周近说陪',
);

/**
 * 一段话里，看位置才知道是人的姓名：后面是只有人才有的事，替他、对他做了什么，或者前面先说了是什么样的人。
 * 姓名里套着一个平常词（方便民、何时新、金额外）也认得出。
 */
export function* findPositions(text: string): Iterable<KnownByName> {
  for (let index = 0; index < text.length; index += 1) {
    if (!startsSurname(text[index] ?? '')) continue;
    if (index > 0 && !LEFT.has(text[index - 1] ?? '')) continue;
    const length = personAt(text, index);
    if (length > 0) yield { index, length };
  }
}

/** 这里起的姓名有几个字；不是姓名的是 0。 */
function personAt(text: string, index: number): number {
  const subject = nameAt(SUBJECT, text, index);
  if (subject !== undefined && isPerson(text, index, subject, true)) return subject.length;
  const asked = nameAt(ASKED, text, index);
  if (asked !== undefined && !isGroup(asked) && readingOf(text, index, 2).kind !== 'other')
    return 2;
  for (const pattern of OTHERS) {
    const name = nameAt(pattern, text, index) ?? '';
    if (name !== '' && isPerson(text, index, name, false)) return name.length;
  }
  const begun = nameAt(BEGUN, text, index) ?? '';
  if (begun.length > 2 && isBegun(text, index, begun)) return begun.length;
  return 0;
}

/** 一个平常词后面多出一个名字里常用的字，又不是“支付令”“常态化”一类的词尾。 */
function isBegun(text: string, index: number, name: string): boolean {
  const last = name.at(-1) ?? '';
  if (
    (givenNameChar(last) < 1 && last !== '民') ||
    /[令化感馆犬时前后经自仍而亦无男女节率型式权法学院新名子儒道一先为]/u.test(last)
  )
    return false;
  const { kind, head } = readingOf(text, index, name.length);
  const isName = kind === 'begun' || (kind === 'name' && (head > 1 || isNamelike(name.slice(1))));
  return isName && isPerson(text, index, name, false);
}

function nameAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[1];
}

/** `isSubject` 是后面说的是只有人才有的事。 */
function isPerson(text: string, index: number, name: string, isSubject: boolean): boolean {
  if (hasCompoundSurname(name)) return true;
  const { kind, tag, head } = readingOf(text, index, name.length);
  if (kind === 'other' || isGroup(name) || (kind === 'name' && isPhrase(text, index, name, head)))
    return false;
  const rest = text.slice(index + name.length).split(/[，。；]/u, 1)[0] ?? '';
  if (name.length > 2) {
    if (kind === 'begun' && /[多少湾坝坪沟岭寨坡桥路街院]$/u.test(name)) return false;
    return (
      isLikelyGiven(name, isSubject) && (kind !== 'word' || (isSubject && rest.startsWith('（')))
    );
  }
  if (kind === 'name') {
    return isSubject || (head === 2 && /^(?:nr|x)/.test(tag) && !isOrdinaryWord(text, index));
  }
  return isSubject && isWordName(tag, rest);
}

/** “向社区”“应准予”“戴口罩”：姓氏字是介词、动词，后面的字不像名字。 */
function isPhrase(text: string, index: number, name: string, head: number): boolean {
  if (head === 1 && isOrdinaryWord(text, index)) return true;
  return (
    /^[向应项于由经连对先补]/u.test(name) &&
    [...name.slice(1)].some((char) => givenNameChar(char) < 0)
  );
}

/** 名字里少用，可是跟在一个平常词后面能凑成姓名的字：单位才、时间长、金额外。 */
const RARE_END = /[程外好才长来前上有]$/u;

/** 三个字的，名是名字里用的字；后面说的是人的事，末一个字少用些的也算。 */
function isLikelyGiven(name: string, isSubject: boolean): boolean {
  const last = name.at(-1) ?? '';
  if (/[卡表册证票款费语人性者员方带隐中姓村镇乡县区市组社]/u.test(last)) return false;
  return givenNameChar(last) >= 0 || (isSubject && RARE_END.test(last));
}

/** 姓名正好是一个平常词：东西、地方没有这些事；动作、性质后面要说完了事情，不是在形容后面的人。 */
function isWordName(tag: string, rest: string): boolean {
  if (/^n/.test(tag)) return /[了过被没是有]|患|正在/u.test(rest);
  return /^(?:a|b|v|z|i)/.test(tag) && /[了过被没]/u.test(rest.slice(0, 6)) && !/的/u.test(rest);
}

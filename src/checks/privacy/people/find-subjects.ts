import type { KnownByName } from './find-kin.ts';
import { givenNameChar } from './given-names.ts';
import { isKindOfThing } from './groups.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import { KIN } from './personal-facts.ts';
import { ANY_SURNAME, startsSurname } from './surnames.ts';
import { readingOf } from './word-reading.ts';

/** 姓名前面：一句话的开头，标点后面，或者说到人的词后面。 */
const BEFORE =
  '(?<=^|[\\s，。：；、“"‘「『（(|>—…#-]|叫做?|名叫|[像给和与跟向对帮把让替找]|看望|慰问|帮扶|邻居|隔壁|走访|通报|村民|群众|户主|社员|居民|党员|老人|学生|哑巴|[组村]的|病人|患者|[保困测贫]户|家长)';
/** 名字里不会有的字：虚词、代词、数量、时间、方位、单位。 */
const NEVER =
  '的了是不在有等被可能要就都也还或及以于由从应该须将未无所其这那哪个们元年月日时地得着过很最更已再把让给跟对如果若但而且因此则均各每某另该上下内外里间前后中到来去说做没么什怎几多少说他她它你我吗呢吧啊和与局部委办队组站区县市省镇乡村户者员人员类项条款次件份名位费款钱病残癌';
const NEXT = `[^${NEVER}\\P{Script=Han}]`;
const ADVERB =
  '(?:也|都|还|就|又|已经?|曾经?|正在?|刚|前年|去年|今年|昨天|上个?[月周]|这个?月|最近|一直|长期|突然|不幸|自己|夫[妇妻]俩?|两口子|因为?[^，。；]{1,10}?){0,3}';
const STATE = [
  '患|得了|查出|确诊|诊断|怀孕|流产|做了|住院|透析|化疗|卧床|瘫|中风|病[逝重危了]|去世|死了|自杀|精神|智力|肢体|[肝肺胃肠乳]|癌|乙肝|艾滋|有(?:癫痫|精神|[^，。；]{0,4}[病癌残])',
  '离婚|离了|离异|改嫁|再婚|分居|出轨|婚[内外]|闹|虐待|打[了他她老人]|家暴|[和与跟](?:妻|丈|老[公婆]|婆|媳|儿[子媳]|女[儿婿]|邻|公公|他|她)',
  '被(?!评|推|选|表)|坐[了过]?[^。；，]{0,4}牢|服刑|判|吸[过了]?毒|赌|酗酒|酒驾|醉驾|偷|诈骗|盗|受贿|贪|上访|信访|告状|告了|举报|反映|提出|说自己|不满意|不认可|没?投|反对',
  '欠|负债|借高|吃[着了]?低保|领[了着过]|享受着|靠|因[病学残灾]|致贫|辍学|留守|是(?!否|指|不是|[^，。；]{0,8}(?:传染|常见|多发|慢性|地方|职业|[甲乙丙]类))[^，。；、]{0,12}?(?:[保困测贫]户|五保|低保|特困|患者|病|残|对象|孤儿|人员|感染者|弃婴|留守|老赖|寡妇|光棍)',
].join('|');
/** 后面跟着只有人才有的：家里人、家里的事、男女年龄、生了病犯了事。 */
const AFTER = `(?=的(?:${KIN}|(?:低保|五保|残疾|贫困)(?![户人老对家])|救助|病(?![人例情虫害、（(])|癌|补贴)|之[子女妻夫父母孙]|家(?:(?:里|中|头|庭)?(?:的|有|是|欠|吃|去年|今年|前年|因|没|被|领|纳|还|低保|贫|穷|困难|危房|人均)|老[大二三四]|[一两二三四五]口|$)|同志[因被的患]|(?:，|[（(])[男女](?:[，,、）)]|$)|(?:，|[（(])?(?:今年|现年)?[\\d一二三四五六七八九十]{1,3}岁|这样的|，[他她](?:是|家|有|患|得|去年|今年)|[：:][“"]?我(?:是|家|屋)|${ADVERB}(?:${STATE}))`;
const SUBJECT = new RegExp(`${BEFORE}(${ANY_SURNAME})${NEXT}(?:(?!家)${NEXT})?${AFTER}`, 'uy');
/** 姓名前面那些话末一个字。 */
const LEFT = new Set(
  ' \t\n，。：；、“"‘「『（(|>—…#-叫做名像给和与跟向对帮把让替找望问扶居壁访报民众主社员党老人生巴的病者户长',
);
/** 直说叫什么的，后面不必说什么事。 */
const CALLED = new RegExp(
  `(?:有个叫|名叫|[我他她]叫|户主(?:是|叫)|姓名[：:])((?:${ANY_SURNAME}|和)${NEXT}{1,2})(?=[的，。、；：”"（(）)\\s|]|$)`,
  'gu',
);
/** 前面刚说了是哪种人的。 */
const ANNOUNCED = new RegExp(
  `(?<=病人|患者|[保困测贫]户|残疾人|孤儿|寡妇|信访人)${ANY_SURNAME}${NEXT}{2}(?=[，。、；：）\\s]|送|的|家|$)`,
  'gu',
);
/**
 * 一段话里，站在只有人才站得的位置上的姓名：后面就是他家里的人、他的病、他犯的事。姓名本身像一个平常词
 * （文静、江山、安居才）也认得出；分词说它是一个三个字的平常词、说的是一种人的，不算。
 */
export function* findSubjects(text: string): Iterable<KnownByName> {
  for (let index = 0; index < text.length; index += 1) {
    if (!startsSurname(text[index] ?? '')) continue;
    if (index > 0 && !LEFT.has(text[index - 1] ?? '')) continue;
    SUBJECT.lastIndex = index;
    const [name, surname = ''] = SUBJECT.exec(text) ?? [];
    if (name !== undefined && isPerson(text, index, name, surname)) {
      yield { index, length: name.length };
      index += name.length - 1;
    }
  }
  for (const { 0: name, index } of text.matchAll(ANNOUNCED)) {
    if (!isOrdinaryWord(text, index) && isPerson(text, index, name, name[0] ?? '')) {
      yield { index, length: name.length };
    }
  }
  for (const { 0: whole, 1: name = '', index } of text.matchAll(CALLED)) {
    const start = index + whole.length - name.length;
    if (!isKindOfThing(name.slice(0, 2))) yield { index: start, length: name.length };
  }
}

/** 公文里的话，和王家沟、李家湾一样的地名。 */
const NOT_NAMES =
  /^.家|^[先补](?:[\d一二两三四五六七八九十百千万]|贴|助|领|转|办|看|治|救|评|报|送|交|付|发|住|用|申|审|查|登)|^(?:应[当该为准自经否向]|向[受有其上下本各树]|海关|仲裁|储备|包括|边缘|单位[才就])/;

function isPerson(text: string, index: number, name: string, surname: string): boolean {
  if (surname.length > 1) return !/[路桥街镇村]$/u.test(name);
  if (NOT_NAMES.test(name)) return false;
  const isLonger = name.length > 2 && givenNameChar(name.at(-1) ?? '') === 1;
  if (isKindOfThing(name.slice(0, 2)) && !isLonger) return false;
  const { kind, tag } = readingOf(text, index, name.length);
  if (kind === 'word') return name.length === 2 && !isModifying(tag, text.slice(index + 2));
  return kind !== 'other';
}

const OF_FAMILY = new RegExp(`^[的之和与跟同](?:${KIN}|[子女妻夫父母孙])`, 'u');

/** 两个字是动词、副词一类的词，后面说的是别人：“衡量患者获得感”“时常患病的”。说完了的事不算。 */
function isModifying(tag: string, after: string): boolean {
  if (!/^(?:v|d|p|c|r|t|m|f|q|u)/.test(tag)) return false;
  const rest = after.split(/[，。；]/u, 1)[0] ?? '';
  if (OF_FAMILY.test(rest)) return false;
  return !/[了过被没]/u.test(rest) || /的/u.test(rest);
}

import { paidByWrongdoer } from '../burdens/paid.ts';
import { firstMatch } from '../first-match.ts';
import type { Offence } from '../offence.ts';
import { consequenceAt, isPenal } from '../sense.ts';

const N = '[\\d一二三四五六七八九十百千万两几半双〇零.]';
const MONEY = `${N}+(?:多|余|来)?(?:元|块|万)`;

/** 罚钱、罚东西、罚工：写法再多，都有一个「罚」字。 */
const FINES = [
  /罚款|罚金|罚没|罚钱|罚现|罚人民币|重罚|受罚|认罚|加罚|并罚|倒罚|罚则/gu,
  new RegExp(
    `(?<![奖赏体刑处惩责])罚(?:[他她它其]|户主|本人|当事人|主家|主人)?(?:交|缴|出|款)?${N}`,
    'gu',
  ),
  /(?<![奖赏体刑惩处责])罚(?:烟|酒|粮|米|肉|猪|羊|鸡|谷|油|栽|种|扫|做|工|义务|出|放|请|杀|唱|戏|电影|跪|站|吃|他|她|其|全|买|挑|修|抄|背)/gu,
  new RegExp(`处(?:以|罚)?[^，。]{0,10}${MONEY}`, 'gu'),
  new RegExp(`扣(?!分)[^，。分]{0,8}${MONEY}`, 'gu'),
  /处罚(?!法)|惩处|以罚代/gu,
  /(?<![奖赏体刑惩责处])罚/gu,
];
/** 加倍赔：赔的比损失多，就是罚。 */
const MULTIPLES = [
  new RegExp(
    `(?:${N}+|加|数|多)倍[^，。]{0,6}(?:赔|罚|收|补|缴|交|退)|(?:赔|罚|补|缴|交|收)[^，。]{0,8}(?:${N}+|加|数|多)倍`,
    'gu',
  ),
  new RegExp(`(?:赔|补)${N}(?=[。；，]|$)|一[赔罚补栽]${N}`, 'gu'),
  /[赔补栽](?:活|种|栽|偿)?[^，。]{0,2}(?:[二两三四五六七八九十百]|[2-9]|\d{2,})+(?:棵|株|根|只|头|条)/gu,
  /(?:百分之|%|成|一半|全部|全额)[^，。]{0,6}(?:上缴|上交|缴给|交给|交归|归)[^，。]{0,3}(?:村|组|集体)/gu,
];
/** 拿出来给大家吃、给大家看的：不写罚字也是罚。 */
const TREATS = [
  /请全[村组寨队社][^，。]{0,6}(?:吃|喝|饭|餐|酒|看)|(?:放|演|请)[^，。]{0,3}(?:一|两|三|\d)(?:场|晚)?(?:电影|戏)|杀[^，。]{0,3}(?:头|只)?[^，。]{0,2}[猪牛羊][^，。]{0,8}(?:请|吃|分|全)|(?:酒|肉|米)[\d一二三四五六七八九十百]+斤[^，。]{0,4}(?:请|给|招待|洗寨|扫寨)|洗寨|扫寨/gu,
];
/** 前头说做错了事的人，后头光写一次多少元。 */
const PRICED = [new RegExp(`(?:一次|每次|一回|每[人车张棵只户])${MONEY}`, 'gu')];
/** 交多少钱当教训。 */
const LESSONS = [
  /(?:交|缴|出|补|付|拿)(?:给?村[里上]?)?(?:[一二两三四五六七八九]?[十百千万][一二三四五六七八九十百千]*|\d{2,})(?=[。；，]|块|$)/gu,
  new RegExp(`${MONEY}[^。]{0,16}(?:以示惩戒|以示警|作为?惩|惩罚|惩戒|长记性|教训|以儆)`, 'gu'),
  new RegExp(`(?:以示惩戒|作为?惩罚|作为惩戒)[^。]{0,12}${MONEY}`, 'gu'),
];
const LAWFUL =
  /(?:受到?|受过|被)[^，。]{0,10}处罚|行政处罚|刑事处罚|治安处罚|体罚|刑罚|奖罚分明|赏罚分明|有奖有罚/u;

export const fine: Offence = {
  code: 'E-RULES-FINE',
  does: '罚钱、罚东西',
  law: '《行政处罚法》第16条：除法律、法规、规章外，其他规范性文件不得设定行政处罚；村规民约更不能设',
  instead:
    '改成“先劝导，再请道德评议会评议，不改的当年不评文明家庭”；弄坏东西的写“照实际损失赔偿”。',
  find({ text }) {
    const unless = /[\d一二三四五六七八九十百两]+(?:元|块)/u.test(text) ? undefined : LAWFUL;
    const found = firstMatch(text, [...FINES, ...MULTIPLES, ...LESSONS], unless ? { unless } : {});
    if (found !== undefined) return found;
    if (!isPenal(text)) return undefined;
    return firstMatch(text, isOffending(text) ? [...TREATS, ...PRICED] : TREATS);
  },
  suspect: ({ text }) => paidByWrongdoer(text),
};

function isOffending(text: string): boolean {
  return consequenceAt(text) !== undefined || /^(?:随地|随意|乱|违|偷|私)[^。]*，/u.test(text);
}

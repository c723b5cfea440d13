import { firstMatch } from '../first-match.ts';
import { provisionOf } from '../provision.ts';

const N = '[\\d一二三四五六七八九十百千万两几半双〇零.]';
const SUM = `(?:${N}+(?:多|余|来|把)?(?:元|块(?=[，。；、]|$|钱|起|以|每|一|给|到|至|作|买|交|就|才)|万|千|百)|${N}*[百千]${N}*|百分之${N}+|${N}+[%成]|${N}+倍|一半|三分之一)`;
const GOODS = `${N}+(?:多|来)?(?:斤|桶|箱|件|条|包|瓶|桌|头|担|挑|车|袋|背|尾|场|晚|夜|顿|席|壶|坛|串|挂)[^，。]{0,4}(?:肉|酒|米|烟|糖|豆腐|饭|猪|羊|鸡|粮|谷|砂|沙|石|土|电影|戏|鱼苗|水|席|鞭炮|火炮)`;
const BARE_GOODS = `(?:肉|酒|米|粮|谷|烟|鱼苗)${N}+(?:万|千|百)?(?:斤|桶|箱|件|条|包|瓶|尾)|一条(?:中华|好|香)?烟`;
const LABOUR = `(?:扫|劳动|守|值[班守勤]|巡|挑|清[沟扫理]|修|(?<!补)[种栽]|服务|保洁|割|背|喂|做工|出工|放哨|站岗|跑腿)[^，。]{0,10}${N}+(?:天|个?工|日|晚|夜|次|趟|个月|周|棵|担)|${N}+(?:天|个?工|日|晚|夜|次|趟|个月|周|担)[^，。]{0,6}(?:劳动|义务|工|卡点|村道|厕所|垃圾|保洁|巡)`;
const PAY =
  '交|缴|掏|付|凑|摊|预留|预存|垫|押|存|扣|收(?!成|入|拾|割|回)|抽(?!烟|水)|提取|提留|罚|处|赔|补(?!助|贴|种|办|发|偿)|拿出|捐|给(?:村|理事会|全|大家|寨|集体|护|清|公)|(?<!支)出(?!去|来|门|嫁|生|现|行|租|工|版|海|事|村)';
const PAID = [
  new RegExp(`(?:${PAY})[^，。]{0,16}?(?:${SUM})`, 'gu'),
  new RegExp(`[费金]，?(?:每[^，。]{1,4}?)?(?:为|按|是)?(?:${SUM})`, 'gu'),
  new RegExp(`(?:${SUM})[^，。]{0,16}?(?:${PAY}|金(?!额)|费|款)`, 'gu'),
];
/** 换个名字的押金、罚款。 */
const COINED = [
  /(?:互保|联保|履约|守约|守信|诚信|信用|承诺|文明|环境|环卫|维护|移风易俗|治安|风险|管护|警示|惩戒|教育|违[规约]|清洁|恢复|占道|互助|爱心|和谐|安全|规范|约束|整治|改正|保洁|劝导|公德|道德|污染|修复|责任|质量|监督)[^，。的了]{0,2}(?:储金|基金|金|(?<!贷)款|储蓄)(?!额)/gu,
  /(?:预留|预存|预交|先交|先缴|先放|先押|押|垫|存放?|留)[^。]{0,20}(?:款|金|钱|元|块|万|千|百)[^。]{0,24}(?:退|返还|拿回|领回|归还)/gu,
  /(?:不|没有?|拒)(?:捐|乐捐|赞助|出资)的?[^。]{0,12}(?<verb>收|补|交|缴|记|扣|催|倍)/gu,
];
/** 交给村里的、村里来收的。 */
const TO_VILLAGE = [
  /向村(?:集体|委会|里|民小组)?[^，。]{0,3}(?:支付|赔付|缴|交|赔|付)|由?(?:村|组|寨|理事会|财务)[^，。]{0,6}(?<verb>代收|收取|统一收|来收|上门收|收(?=[。，；]|$))|交公|充公|归公|充作|充当|(?:买|拿|出)[^，。]{0,16}(?:慰劳|犒劳|招待|答谢|赔罪)|补[交缴][^，。]{0,6}[钱款费]|请[^，。]{0,8}[吃喝][^，。]{0,4}[饭酒席顿天]|请(?:全|大家|众)[^，。]{0,4}(?:吃|喝)|(?:工价|小工|误工|工钱)[^，。]{0,6}(?:折算|折|抵|补(?!助|贴))/gu,
];
const FORCED_SALE = [
  /(?:必须|强制|一律|须|应当?)[^，。]{0,12}(?:认领|认购|购买|订购|入股|认捐)[^，。]{0,8}/gu,
];
const COMPENSATED = /损失|修理|修复|照价|实际|票据|自愿|表决|村民会议|合同法|水费|原样/u;
const FEE = `(?:费|款|钱|金)(?:[一二三四五六七八九]?[十百千][一二三四五六七八九十百]*|\\d{2,})(?=[，。；]|$)`;
const COLLECTED = new RegExp(`[收交缴][^，。]{0,6}${FEE}`, 'gu');
const RATE =
  '[每一](?:次|天|人|户|桌|棵|车|回|场|张|只|头)[收交罚扣]?(?:[一二三四五六七八九]?[十百千][一二三四五六七八九十百]*|\\d{2,})(?=[，。；]|$)';
const PRICED = [SUM, GOODS, BARE_GOODS, LABOUR, FEE, RATE].map((one) => new RegExp(one, 'gu'));
/** 赔的同弄坏的不是一样多：偷一棵赔一筐。 */
const SWOLLEN = [
  /[捡拿偷砍摘挖拔]一[\p{Script=Han}][^，。]{0,2}[交赔罚退还][两二三四五六七八九十]/gu,
  /[一每](?<unit>[棵只根个条头窝斤把株颗粒])[^，。]{0,5}，?[^，。]{0,3}赔[他主人家]{0,3}[一两三几十](?!\k<unit>)[筐圈车担窝亩背堆桶箱群篓大整头只池坡袋]/gu,
];
/** 钱是奖、是照实赔、是会上定的、是借的、是自愿的。 */
const EXPLAINED =
  /奖|补助|资助|慰问|赠|送(?!到?[派司公])|发给|每人发|记[\d一二三四五六七八九十两]*分|[\d一二三四五六七八九十两]+分(?!之)|报酬|工钱|工资|照价|按[^，。]{0,6}价(?!.*倍)|市价(?!.*倍)|实际(?:损失|花费|费用|支出|修|发生)|损失|修理费|修复|医药|凭(?:票|收据)|票据|买价|折价[补赔]|商量|协商|法院判|(?<!茶)水费|电费|医保|社保|养老保险|每吨|代表会议|支出|开支|收支|采购|每度|按表|赡养|抚养|生活费|老人[^，。]{0,6}[元钱粮]|不超过|以内|为宜|倡[导议]|提倡|建议|随礼|礼金一般|自愿|随意|志愿|愿意|村民会议|一事一议|表决|会上定|合同|免费|免交|打折|补种一|工本/u;
/** 照实赔、自愿只是个名头：不管多少、一律这么多。 */
const FLAT =
  /统一(?:核定|按|收|交|为)|不论(?:多少|大小|损失)|不管(?:多少|大小|损失)|一口价|起步|固定(?:为|收|交)|视表现|按每[^，。]{1,3}[\d一二三四五六七八九十两]|拿不出|不捐的|加倍|双倍|翻倍|[两二三四五六七八九十\d]倍/u;
const VOTED =
  /村民会议|一事一议|表决通过|会上定|合同|自愿(?!.*(?:百分|不捐))|借[用村桌东]|保险|医保|水费|电费|租/u;

/** 没有做到的人要拿钱、拿东西、出工；返回写着的那几个字。 */
export function paidByWrongdoer(text: string): string | undefined {
  const swollen = firstMatch(text, SWOLLEN);
  if (swollen !== undefined) return swollen;
  if (/(?:犯|违|坏)了?[^，。]{0,4}(?:规|约|矩)/u.test(text)) {
    const goods = firstMatch(text, PRICED.slice(1, 3));
    if (goods !== undefined) return goods;
  }
  const provision = provisionOf(text);
  if (provision?.isWrong !== true) return undefined;
  const handed = firstMatch(provision.outcome, TO_VILLAGE, { unless: COMPENSATED });
  if (handed !== undefined) return handed;
  if (EXPLAINED.test(provision.outcome) && !FLAT.test(provision.outcome)) return undefined;
  const at = text.indexOf(provision.outcome.slice(0, 4));
  return firstMatch(text.slice(Math.max(at, 0)), [...PAID, ...PRICED]);
}

/** 没有写是哪次会定的收费、押钱；返回写着的那几个字。 */
export function collectedWithoutVote(text: string): string | undefined {
  if (VOTED.test(text)) return undefined;
  const coined = firstMatch(text, COINED);
  if (coined !== undefined) return coined;
  const bought = firstMatch(text, FORCED_SALE);
  if (bought !== undefined) return bought;
  if (EXPLAINED.test(text) && !FLAT.test(text)) return undefined;
  return firstMatch(text, [...PAID, COLLECTED]);
}

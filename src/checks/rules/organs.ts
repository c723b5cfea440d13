import { beforeIn, clauseAround } from './said-sentence.ts';

/** 有权依法处理的机关、照合同办的水电单位。 */
const STATE =
  '公安|派出所|民警|警方|交警|司法|法院|检察|执法|\\p{Script=Han}{2,6}(?:部门(?!口)|机关)|\\p{Script=Han}{2,6}机构(?=处|责令|依)|消防救援|(?:林业|水利|国土|环保|应急|卫健|市场|管理|监管|水务|税务|林草|自然资源|农业农村)(?:局|所|站)|渔政|林业站|国家机关|行政机关|(?:县级?|市|区|镇|乡)(?:以上)?(?:人民)?政府|街道办|镇里|县里|区里|纪委|纪检|监察|党纪|党内|供水单位|供电(?:单位|所|公司)|水厂';
const VILLAGE =
  '(?<!报告?|告诉|通知)(?:村委会?(?!员?会?(?:只|不|没|无))|村里|村上|村集体|本村|村民委员会|治保|村民小组|理事会|村组|组里|组长|支书|村主任|村干部|村寨|寨里|寨老|治安队|巡逻队|联防队|护林[员队]|保洁员|村两委|村支两委)';
const ORGAN = new RegExp(STATE, 'u');
const ACTORS = new RegExp(`(?<state>${STATE})|${VILLAGE}`, 'gu');
const BY_LAW =
  /依法|[按依]照?(?:承包|租赁)?合同|依照[^，。]*法|依据[^，。]*法|按照?[^，。]*(?:法律|法规|条例|办法|法律规定)|《[^》]+(?:法|条例|办法)》|法律责任|法律法规|法律另有|另有规定/u;
const NAMED_LAW = /《[^》]+(?:法|条例|办法|规定)》/u;
const BY_VILLAGE = new RegExp(
  `由?${VILLAGE}[^，。]{0,6}(?:依[法照据]|参照|按|予以|给予|处|罚|没收|收缴|扣|进行|有权|可以)`,
  'u',
);
/** 前一小句说清了由哪个机关办，这一小句接着说它怎么办；「另」「再」多半是村里另外加的。 */
const GOES_ON =
  /^(?:并(?!由|向)|可以?(?!向)|依法|处|予以|给予|责令|没收|扣|对(?:个人|单位|直接)|情节|构成|停止|退[回还]|追[缴回究]|吊销|暂扣|该|限期|补种|恢复|逾期不改正|拒不改正|轻的|重的)/u;
const ADDED = /另(?!有)|再(?!犯|打|次)|同时|还要|外加/u;
/** 法条里说罚多少的写法：多少以上多少以下。 */
const STATUTORY = /以上[^，。]{1,12}以下/u;
const SUM = /[\d一二三四五六七八九十百千万两]+(?:多|余)?(?:元|块|万)/u;

/** 一处说的是国家机关依法办的事，不是村里自己罚。村里「依法」罚多少元的不算。 */
export function isLawful(text: string, index: number): boolean {
  const around = clauseAround(text, index);
  const upTo = text.slice(0, index);
  const before = beforeIn(text, index);
  const actor = [...around.matchAll(ACTORS)].filter((one) => one.index < before.length).at(-1);
  if (actor !== undefined && actor.index >= before.search(ADDED)) {
    return actor.groups?.state !== undefined;
  }
  if (ADDED.test(before)) return false;
  if (BY_VILLAGE.test(around)) return ORGAN.test(around);
  if (ORGAN.test(around) || isCarried(upTo, before)) return true;
  return BY_LAW.test(around) && !(SUM.test(around) && !STATUTORY.test(around));
}

/** 前头的小句说了由哪个机关、照哪部法办，隔着逗号还在说它。 */
function isCarried(upTo: string, before: string): boolean {
  if (!GOES_ON.test(before) && before !== '') return false;
  const earlier = upTo.slice(0, upTo.length - before.length);
  const parts = earlier.split(/[，：；]/u);
  const acting = parts.filter((part) => !/[的者户]$/u.test(part)).join('，');
  const actor = [...acting.matchAll(ACTORS)].at(-1);
  if (actor?.groups?.state === undefined) return false;
  return /依|由|责令/u.test(acting) || NAMED_LAW.test(acting);
}

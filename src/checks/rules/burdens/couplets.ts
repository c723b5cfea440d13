import { firstMatch } from '../first-match.ts';
import { isMisdeed, isPlainMisdeed } from '../misdeed.ts';

const HAN = '[\\d一二两三四五六七八九几]';
/** 顺口溜里的钱：有的连「块」字都省了。 */
const LOOSE_SUM = `(?:${HAN}+[十百千万][一二三四五六七八九十百]*|${HAN}+)(?:块(?![肥香布地砖玻石木田板糖豆毛])|元|大洋)|${HAN}[百千]${HAN}?[十]?(?![斤亩里人户年岁家步样米条个只头担棵株种天次字句票度瓦声])|[二三四五六七八九]十(?=[落莫没到跑起飞摆])`;
/** 钱跑不掉、摆起、没商量：说的是非出不可。 */
const MUST =
  '跑不[掉脱了]|逃不[掉脱]|脱不[了掉]|莫躲|躲不[过掉]|没(?:得|有)?商量|莫商量|不商量|不含糊|摆[起出上]|拿(?:来|出|到)|落[袋地桌]|上账|入账|到手|跟[着到倒]?(?:走|来)|等[着到倒]你?|少不了|免不了|一分不少|[甩掏端抬]出|起飞|飞走|飞了|交(?:来|上|给)|奉上|送上|往上交|买教训|交学费|莫[赖欠拖]|赖不[掉脱]';
const FALLING = new RegExp(
  `(?:${LOOSE_SUM})[^，。]{0,3}(?:${MUST})|(?:${MUST})[^，。]{0,2}(?:${LOOSE_SUM})`,
  'gu',
);
const A_SUM = new RegExp(LOOSE_SUM, 'u');
/** 「烟子一起」「麻将一搓」：一做就落到头上。 */
const AT_ONCE = /^[^，]{1,5}一[起冒响举飞搓点甩停丢倒吵架打摆扔烧燃拉放喝摸推\p{Script=Han}]$/u;
/** 「骂人一句」「乱丢一次」。 */
const EACH = /[骂打偷砍甩丢扔停占烧赌吵堆倒][^，]{0,5}一[句次回个棵下桌天]$/u;
/** 「一口一百块」「一脚五十」。 */
const RATED = new RegExp(`^[一每][口脚蔸窝嘴步个棵兜锄](?:${LOOSE_SUM})$`, 'u');
const EARNED =
  /奖|赚|挣|卖|换|兑|工钱|工资|补助|得|礼|彩|攀|价|值|捡|借|省|找[补零]|送|自愿|照实|实际|损失|药费|学费(?!.*教训)|红包|不(?:罚|收|要|用)|莫罚/u;

const SUPPLY =
  '水(?![沟田稻塘渠库患灾性])|电(?!话|视|影|鱼|瓶|动)|闸|龙头|灯|水?阀|水管|井|网线|水?表';
const OFF =
  '(?:不(?:得|给|让|许|准|能|再|会)?[^，。]?(?:转|升|开|来|亮|通|流|出|涌|过|走|供|装|上|挑|送|接|见|放)|莫(?:想|来|转|开)|休想|先?(?<!不)(?:停|断|关|掐|黑|剪|拆|锁)(?:[掉了一]|$)|一(?:拉|关|卡|掐|停|断)|没得)';
const SUPPLY_OFF = new RegExp(
  `^[^，。]{0,4}?(?:${SUPPLY})[^，。]{0,4}?${OFF}[^，。]{0,4}$|^[^，。]{0,3}(?:没|无|不见|断|停|掐)(?:了)?[水电](?:喝|用|吃)?$|^黑灯|^摸黑`,
  'u',
);
/** 人没有做到：不是天干、停电、坏了。 */
const UNDONE_DUTY =
  /不(?:签|填|扫|清|交|听|来|出|养|搞|改|分|进桶|拆|让|干净|打扫|孝|还|守|做|修|管|讲)|没人养|没(?:交|扫|清|还|来)|欠|乱|堆|要得高|超|违|赖|赌|骂|偷|脏|滥/u;
const NATURE =
  /天[干旱]|停电|打雷|冻|坏了|漏|检修|水厂|供[水电](?:公司|所|站)|电工|洪|雨|电线|触电|安全/u;

function couplets(text: string): readonly (readonly [string, string])[] {
  const parts = text.replace(/[。！？；]+$/u, '').split(/[，：]/u);
  return parts.slice(1).map((part, index) => [parts[index] ?? '', part] as const);
}

/** 顺口溜里，一做错钱就落下来；返回写着的那几个字。 */
export function sumInRhyme(text: string): string | undefined {
  if (EARNED.test(text)) return undefined;
  const falling = firstMatch(text, [FALLING]);
  if (falling !== undefined) return falling;
  return couplets(text).find(
    ([who, outcome]) =>
      (RATED.test(outcome) ? /[吃踩啃拱挖偷摘]/u.test(who) : A_SUM.test(outcome)) &&
      outcome.length <= 8 &&
      !/不|以内|一般/u.test(outcome) &&
      (AT_ONCE.test(who) || EACH.test(who) || RATED.test(outcome) || isPlainMisdeed(who)),
  )?.[1];
}

/** 顺口溜里，没有做到就没有水、没有电；返回写着的那几个字。 */
export function supplyInRhyme(text: string): string | undefined {
  if (NATURE.test(text)) return undefined;
  return couplets(text).find(
    ([who, outcome]) =>
      SUPPLY_OFF.test(outcome) &&
      !/^(?:也|都|更|照|村里)?(?:不|绝不|不得)(?:停|断|关|掐)|不[停断关掐]/u.test(outcome) &&
      (UNDONE_DUTY.test(who) || isMisdeed(who)) &&
      !/^(?:不管|不论|就算|哪怕|即使|再)/u.test(who),
  )?.[1];
}

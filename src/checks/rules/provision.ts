import { isMisdeed, isNorm, isPlainMisdeed } from './misdeed.ts';

/** 一句话拆成两半：说的是哪种人、哪种事，后头怎么办。 */
export interface Provision {
  readonly who: string;
  readonly outcome: string;
  /** 不是做好事的、有难处的、来申请的。 */
  readonly isWrong: boolean;
  /** 明说了做错什么、没有做到什么。 */
  readonly isMisdeed: boolean;
}

/** 小句末尾像「……的」「……者」「……户」，后面说怎么办。 */
const WHOSE =
  /(?:的|者|户|人家|家庭|农户|村民|人员|子女|亲属|车辆|牲畜|主家|户主|之家|时|后|期间|之前|以前|无效|[^每第][两三四五几]次|次以上)$/u;
const LEADS =
  /^(?:凡|谁|哪个|哪家|哪户|哪一家|如|若|要是|倘|一旦|只要|对(?!于?大家)|屡|再犯|逾期|过期|到期|否则|不然|要不然|违者|情节|因|家中|家里|屋头|发现|抓到|查到|有一?人|有哪)/u;
/** 句头就是后果，前面的话省了。 */
const OTHERWISE = /^(?:否则|不然|要不然|违者|再犯|逾期|违反的|不听的|过期)/u;
/** 「迟到三次以上的代表」：一种人，末一个词是什么都行。 */
const RELATIVE =
  /^(?!.*是)[^，]{2,}的(?!\p{Script=Han}*[卖归交放给送做去来要有是可收请报由还退用就慢])\p{Script=Han}{1,6}$/u;
/** 一小句里头没有断开的：「不签字就不盖章」「缺席一次扣一天工钱」。 */
const JOINED =
  /^([^，]{2,24}?(?:者|的|户|人家|一次|一回|一天|一棵|一只|一桌|一车|人员|家庭|子女))((?:不[得能准予享许]|一律|就|便|即|概|都|均|要(?!求)|须|应|由|得|每|先|罚|扣|交|停|取消).*)$/u;
/** 「对某种人予以……」：断在「予以」前头。 */
const TOWARDS = /^对[^，]{2,16}?(?=予以|实行|采取|给予|一律|暂停|停|取消|不予|不得)/u;
const GOOD =
  /^(?:凡|凡是|对|对于|如|如果|要是|谁|哪家|哪个)?(?:[^，]{0,6}(?:愿意|自愿)|主动|积极|带头|做得好|做好|表现好|评|被评|获|考上|考取|参加(?!非法|赌|械|邪|打|封建)|帮|见义|举报|检举|捡|拾|献|孝|志愿|[^，]{0,6}困难|[^，]{0,4}难处|有病|生病|患|住院|受伤|受灾|遭|去世|过世|高龄|独居|孤寡|残疾|怀孕|生孩|入伍|立功|符合|够条件|有意见|有异议|[^，]{0,4}不服(?!从|管)|[^，]{0,4}(?:丢了|走失|走丢|不见了|坏了)|[^，]{0,4}外出|在外(?:务工|打工|工作|读书|的)|[^，]{0,4}岁以上|报名|应征|考|热心|[^，]{0,6}欢迎|因故|因病|有事|确有|来不了|做不到的?说|需要|要用|借)(?!.*(?:不退|不还|逾期))/u;

/** 举报、劝阻做错了事的人。 */
const REPORTS = /^(?:凡|对)?(?:举报|检举|劝阻|制止|揭发)/u;

/** 一句话的两半；看不出前面说的是哪种人的，没有。 */
export function provisionOf(text: string): Provision | undefined {
  const parts = text.replace(/[。！？；]+$/u, '').split(/[，：；]/u);
  const after = (index: number) => parts.slice(index).join('，');
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (OTHERWISE.test(part) && part.length > 4) return provisionIn('违反的', after(index));
    const [towards] = TOWARDS.exec(part) ?? [];
    if (towards !== undefined) return provisionIn(towards, after(index).slice(towards.length));
    if (isNorm(part)) continue;
    if (WHOSE.test(part) && !isLast) return provisionIn(part, after(index + 1));
    const [, who, outcome = ''] = JOINED.exec(part) ?? [];
    if (who !== undefined) return provisionIn(who, outcome + after(index).slice(part.length));
    // 没有「的」字收尾的，做错的事和怎么办可能在同一小句里。
    if (isPlainMisdeed(part) || (!isLast && [LEADS, RELATIVE].some((one) => one.test(part)))) {
      return provisionIn(part, after(index));
    }
  }
  return undefined;
}

function provisionIn(who: string, outcome: string): Provision {
  const isWrong = !GOOD.test(who) || (isPlainMisdeed(who) && !REPORTS.test(who));
  return { who, outcome, isWrong, isMisdeed: isWrong && isMisdeed(who) };
}

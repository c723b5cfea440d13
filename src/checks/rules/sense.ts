import { beforeIn, clauseAround } from './said-sentence.ts';

/** 管到后面整个小句的「不准」：中间隔着「……的」也管得到。 */
const STRONG =
  '(?:不得|不准|不许|不能|不可以?|不允许|不应当?|不该|严禁|禁止|杜绝|无权|没有权|没得权|没有资格|没有(?:这个)?权力|不拿|不把|不靠|不以|不用|不因|不搞|不设|不再搞|反对|拒绝|防止|避免|绝不|决不|从不|莫拿|莫把)';
/** 隔断「不准」的话：后面说的是违反了怎么办。 */
const AFTERWARDS = /违者|违反|否则|不然|如有|发现|要是|谁[^都也]|的[一按每处罚扣]/u;
const strong = new RegExp(STRONG, 'gu');
/** 紧挨着的「不」「没」：只管后面两三个字。 */
const WEAK =
  /(?:(?:不|没有?|莫|别|勿|未|无|免)(?:(?:是|作(?:其他|别的|另外)?|私下|擅自|当众|变相|随意|借机|另行?)?[会被给再予要去搞收设用准许得取]{0,2}|非法|随意|随便)|不(?:替|帮|为|靠|用|由)[^，。的]{0,6}|不作为?[^，。]{0,8}|不(?:同(?!意|样|的)|跟|和|与)[^，。]{1,16}|不[停断关]\p{Script=Han}{1,3}|[不莫别没][收扣碰罚押停卡交要搞设缴贴][^，。的]{0,14}[和、及与或])$/u;
/** 「不得以……为由，……」「不能因为……，就……」：管到下一个小句。 */
const CARRIED = new RegExp(
  `${STRONG}[^。；]{0,4}(?:以|因|借(?!用)|拿|(?<!使)用|把|通过)[^。；]*$`,
  'u',
);
/** 「以……为由」说的是拿什么当借口，里头的「违反」不是后果的开头。 */
const PRETEXT =
  /(?:以|因|拿|借)[^，。]{1,24}?(?:为由|为理由|为借口|当借口|当理由|的?理由|的?名义)/gu;
/** 「不得对违反……的村民」「不能因为违反……就」：里头的「违反」说的是对谁，不是后果的开头。 */
const TARGET =
  /(?:对|向|给|让|把)[^，。]{0,4}违反[^，。]{1,20}?的(?:人家?|村民|群众|成员|农户|住户|户|家庭|者)|(?:因为?|由于)[^，。]{0,4}违反[^，。]{1,20}?就/gu;
/** 碰着的字自己就是「不准」：前一小句的「不准」管不到它。 */
const OWN = /^(?:不|禁|严)/u;
const JOINED = /^(?:也|或者?|更|以及|和|就|便|而)/u;
/** 说的是这种写法作废、不合法。 */
const VOID =
  /作废|废止|(?<!教育|劝导|劝说|劝阻|调解|警告|提醒|批评|督促)无效|不算数|不合法|是违法|删[去除掉](?!手机|帖|视频|照片|内容|聊天)|取消了|一律停止执行|不再执行|害人|一条[也都]不写|国家机关的[权事]|你可以不[交给]|不会[因拿用以]|(?:以前|过去|原来|先前)[^。]*退|那是不对|是不对的|是错的|要不得|使不得|(?:本村|我们村?|村里)(?:也)?(?:一律|都|概|坚决)?不(?:再)?(?:搞|兴|学|设|这么|这样)|不学|不兴|不再提|不得再提|不准再提|没有这回事|改掉|改正过来|不作数|拿掉/u;

/** 整句说这种写法作废、不合法、这里不搞。 */
export function isVoid(text: string): boolean {
  return VOID.test(text);
}

/** 一处是不是说「不这样做」：前面有管得到它的「不」，或者整句说这种写法不算数。 */
export function isNegated(text: string, index: number): boolean {
  if (isVoid(text) || /^(.)不\1/u.test(text.slice(index))) return true;
  const before = beforeIn(text, index);
  if (WEAK.test(before) || isForbidden(before)) return true;
  const all = text.slice(0, index);
  const earlier = all.slice(0, all.length - before.length);
  if (!CARRIED.test(earlier.replace(/，$/u, ''))) {
    if (OWN.test(text.slice(index))) return false;
    return JOINED.test(before) && isForbidden(lastClause(earlier));
  }
  return !AFTERWARDS.test(before) && !AFTERWARDS.test(earlier.split(strong).at(-1) ?? '');
}

/** 后头紧跟着「一律不收」「都不搞」：前面说的那样东西没有。 */
export function isDenied(after: string): boolean {
  return /^[”’」]?(?:一律|都|全都?|概|也|统统|通通)?不(?:再|准|许|得|能|予)?(?:收(?!回)|设|搞|兴|要(?!回)|罚|存在)/u.test(
    after,
  );
}

/** 不准的正是罚、收、扣、停、卡这些事：「不得卡盖章」「不准任何人停水」。 */
const BANNED_BURDEN =
  /^(?:不得|不准|不许|不能|不可|不再|一律不|不允许|谁[也都]不[能许准])(?:再|由|对?任何(?:人|单位|组织)?[^，。]{0,4})?(?:罚|处罚|收(?=押|违|保|罚|取|缴|任何|回|村|费|钱)|扣|停|断(?!言)|卡|没收|公布|公示|贴|关|搜|取消|限制|株连|牵连|连累|强|曝光|附加|设[立置卡]|截|挪|打(?=人|骂|击)|骂|捆|歧视|刁难|拖|压|拒|克扣|侵|干涉|阻|拦|剥夺|减|冻结|作废|要求|索|摊派|变相|搞|拆|毁|烧|锁|押)/u;

/** 碰着的话是不是一条「不准村里这样做」。 */
export function isBanOnBurden(words: string): boolean {
  return BANNED_BURDEN.test(words.replace(PRETEXT, ''));
}

function lastClause(text: string): string {
  return (
    text
      .slice(0, -1)
      .split(/[，。；：！？]/u)
      .at(-1) ?? ''
  );
}

function isForbidden(before: string): boolean {
  const last = [...before.matchAll(strong)].at(-1);
  if (last === undefined) return false;
  const since = before.slice(last.index + last[0].length);
  return !AFTERWARDS.test(since.replace(PRETEXT, '').replace(TARGET, ''));
}

/** 前头说的是做了这种不合法的事的人，后头说退回、纠正、去反映：这句话是反对它的。 */
const UNDONE =
  /^[^，]{0,14}(?:的|者)，[^。]{0,24}(?:退(?:还|给|回|清|掉|款)|清退|全部退|补发|补上|纪委|举报|反映|告(?:他|到)|投诉|改正|纠正|追究|处分|恢复|不算|作废|道歉|制止|撤换|罢免|不要给|不给钱|拒交|拒绝|有权拒)/u;
const ANYONE =
  /^(?:谁|哪个|任何|村?干部|村里|[若如]?有人|遇到|碰到)[^，]*，[^。]{0,24}(?:纪委|镇里|举报|反映|投诉|改正|纠正|追究|处分|拒绝|可以告)/u;
const LEFT_UNPAID = /(?:不|未|没有?|拒|欠|逾期|拖)[^，]{0,3}$/u;

/** 一处是不是在说「这样做了的，要纠正」。 */
export function isUndone(text: string, index: number): boolean {
  const first = text.search(/，/u);
  if (index < first && ANYONE.test(text)) return true;
  return UNDONE.test(text.slice(index)) && !LEFT_UNPAID.test(beforeIn(text, index));
}

const STATE =
  /公安|派出所|民警|警方|交警|司法|法院|检察|执法|\p{Script=Han}{2,6}(?:部门(?!口)|机关)|(?:林业|水利|国土|环保|应急|卫健|市场|管理|监管|水务|税务)(?:局|所|站)|渔政|林业站|国家机关|行政机关|镇政府|镇人民政府|乡政府|街道办|镇里|县里|区里|纪委|纪检|监察|党纪|党内|供水单位|供电(?:单位|所|公司)|水厂/u;
const BY_LAW =
  /依法|[按依]照?(?:承包|租赁)?合同|依照[^，。]*法|依据[^，。]*法|按照?[^，。]*(?:法律|法规|条例|办法|法律规定)|《[^》]+(?:法|条例|办法)》|法律责任|法律法规|法律另有|另有规定/u;
const BY_VILLAGE =
  /由?(?:村委会?|村里|村集体|本村|村民委员会|治保会|村民小组|红白理事会|理事会|村组|组里|村寨|寨里|治安队|巡逻队|联防队|村两委|村支两委)[^，。]{0,6}(?:依法|按|予以|给予|处|罚|没收|收缴|扣|进行|有权|可以)/u;
/** 前一小句说清了由哪个机关依法办，这一小句接着说它怎么办；「并」「另」多半是村里另外加的。 */
const HANDED =
  /由[^，。]*(?:部门|机关|派出所|公安|局|站|镇政府)[^，。]*依法[^，。]{0,6}，[^，。；]{0,4}$/u;
const ADDED = /并|另|再|同时|还|村|组/u;
const SUM = /[\d一二三四五六七八九十百千万两]+(?:多|余)?(?:元|块|万)/u;

/** 一处说的是国家机关依法办的事，不是村里自己罚。村里「依法」罚多少元的不算。 */
export function isLawful(text: string, index: number): boolean {
  const around = clauseAround(text, index);
  if (BY_VILLAGE.test(around) && !STATE.test(around)) return false;
  if (STATE.test(around)) return true;
  if (HANDED.test(text.slice(0, index)) && !ADDED.test(beforeIn(text, index))) return true;
  return BY_LAW.test(around) && !SUM.test(around);
}

/** 违反了怎么办的话：前头说哪种人、哪种事，后头说怎么办。 */
export function isPenal(text: string): boolean {
  return /违者|违反|违规|否则|不然|如有|凡|未|不[^，。得准]{1,14}的|超[^，。]{0,8}的|拒|逾期|屡|[^，。]{2,24}的(?:户|人|人家|家庭|农户|村民)?[，:：]|发现|一次|每次|情节/u.test(
    text,
  );
}

/** 明说做错了的：单说「没有……的」的不算。 */
const OFFENDER =
  /(?:违[反规者约]|超[出标]|乱|[^准]占|欠|赖|拒|哄抢|抢占|砍|私自|私搭|擅自|偷|骂|赌|毁|屡|逾期|破坏|虐待|顶撞|闹事|不听|不改|不服从|不执行|不参加|不支持|不搞|不让|不讲|未|落后|偷|打伤|打人|污染|不[交缴]|不孝|不赡养|恶意|末位|差的)[^，。；]{0,16}(?:的|者|户|农户|家庭)(?:农户|户|家庭|人家?|村民)?[，：]/u;

/** 前头说做错了事的人，后头怎么对待从第几个字起；前头说的不是做错了事的人，没有。 */
export function consequenceAt(text: string): number | undefined {
  const match = OFFENDER.exec(text);
  return match === null ? undefined : match.index + match[0].length;
}

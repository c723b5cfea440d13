import { collectedWithoutVote } from '../burdens/paid.ts';
import { firstMatch } from '../first-match.ts';
import type { Offence } from '../offence.ts';
import { isPenal } from '../sense.ts';

const NAMED = [
  /违约金|押金|保证金|滞纳金|抵押金|风险金|诚信金|承诺金|落户费|入户费|入村费|进村费|挂户费|过路费|盖章费|公章费|惩戒金|赔偿金(?!额)|名誉费|误工补偿费/gu,
  /[收缴交][^，。]{0,6}(?:进村|通行|养路|占道|管理|赞助|建设|集资|清运|治理|介绍|证明|手续|宴席|办酒)费/gu,
];
const PAID = [
  /(?:缴纳?|交纳?|上交|补交|收取|征收|出|支付|付|拿出|捐)[^，。]{0,14}[\d一二三四五六七八九十百千万两]+(?:元|块|万)/gu,
  /[\d一二三四五六七八九十百千万两]+(?:元|块)[^，。]{0,8}(?:费|金)(?=[。，；]|$)|(?:以钱|以资|用钱)(?:抵|代)工?/gu,
];
/** 会上定了的、自愿的、国家收的、借东西还得回来的。 */
const AGREED =
  /村民会议|一事一议|会上定|会议(?:讨论|决定|通过|商定)|自愿|随意|愿意的|合同|[借租][用]?[^。]*(?:退|还)|医保|社保|养老保险|水价|水费按|电费按|每吨|每度|赡养|抚养|老人[^，。]{0,6}元/u;

export const deposit: Offence = {
  code: 'E-RULES-DEPOSIT',
  does: '收违约金、押金或者交钱顶事，没有写是哪次村民会议定的收费',
  law: '《村民委员会组织法》第28条（筹资筹劳的方案必须经村民会议讨论决定）和第31条（不得侵犯村民的财产权利）',
  instead:
    '删掉这一句；真要收的，另外开村民会议定方案，这里写“收不收、收多少，由村民会议另外定，没有定的不收”。',
  find({ text }) {
    const named = firstMatch(text, NAMED, { unless: AGREED });
    if (named !== undefined || !isPenal(text)) return named;
    return firstMatch(text, PAID, { unless: AGREED });
  },
  suspect: ({ text }) => collectedWithoutVote(text),
};

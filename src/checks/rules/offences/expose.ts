import { shownToAll } from '../burdens/shown.ts';
import { firstMatch } from '../first-match.ts';
import type { Offence } from '../offence.ts';

const IDENTITY =
  '姓名|名字|名单|人名|身份证|照片|相片|头像|视频|住址|门牌|户主|电话|家庭情况|家庭信息|病情|个人信息|家丑|隐私';
const SHOW =
  '公布|公示|公开|通报|曝光|张贴|贴出|贴在|贴到|播放|广播|播出|示众|上墙|亮相|挂出|发到|发在|点名|喊|登在|登上|写上|写在|写到|写进|念出|喊出|上[^，。]{0,2}黑榜|黑榜|晒出|晒';
const SHOWN = [
  new RegExp(`(?:${SHOW})[^。]{0,18}(?:${IDENTITY})`, 'gu'),
  new RegExp(`(?:${IDENTITY})[^。]{0,22}(?:${SHOW})`, 'gu'),
];
const SHAMED = [
  /示众|游街|游村|游寨|挂牌(?:示众|批评|警示|走)|挂(?:着|上|块|个)[^，。]{0,4}牌|挂黑|戴高帽|敲锣[^，。]{0,6}(?:认错|喊|游)|当众(?:下跪|认罪|检讨|羞辱)|下跪|喇叭[^。]{0,14}(?:点名|通报|曝光|批评|念[^，。]{0,6}名)|点名(?:曝光|通报)|贴(?:大字报|白条|黑条|耻辱)|耻辱(?:榜|柱|墙)|曝光(?:本人|当事人|其人|到人)|指名道姓/gu,
];
const WRONGDOER =
  /信誉差|不讲|违反|违规|超标|超过|超桌|高价|不达标|违约|违者|欠|不孝|不交|不听|不参加|未[^，。]{0,8}的|赌|偷|盗|拒|不良|后进|不文明|黑榜|黑名单|曝光|差评|脏乱|较差|最差|打架|酗酒|当事人|其姓名|本人姓名|屡|懒/u;
const ONLY_MATTER =
  /只(?:说|写|登|晒|贴|讲|公布)(?:事|现象|情况)|黑榜不设|不设黑榜|不(?:点|登|写|露|贴|提|说|拍|念|公布|公开)[^，。]{0,4}(?:名|人|脸|身份|门牌)|本人同意|账目|打码|先问本人|经本人|隐去/u;
const PRAISED = /光荣榜|红榜|表彰|先进|奖|值班|轮流|评上|推荐|当选|候选|代表名单/u;

export const expose: Offence = {
  code: 'E-RULES-EXPOSE',
  does: '把人的姓名、身份、照片、家里的情况拿出来让大家看',
  law: '《个人信息保护法》第25条（公开个人信息要本人单独同意）、第28条（敏感个人信息），以及《村民委员会组织法》第31条（不得侵犯人身权利）',
  instead: '改成“上门当面劝，在会上只说事、不说人”；不贴名字、照片、身份证号。',
  find({ text }) {
    const shamed = firstMatch(text, SHAMED, { lawfulToo: false, unless: ONLY_MATTER });
    if (shamed !== undefined || !WRONGDOER.test(text) || PRAISED.test(text)) return shamed;
    return firstMatch(text, SHOWN, { unless: ONLY_MATTER });
  },
  suspect: ({ text }) => shownToAll(text),
};

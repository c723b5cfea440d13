import { consequenceAt } from './sense.ts';

/** 做错了怎么办的合法写法：劝、评、说明、照价赔、依法、报上去，和积分、评先。 */
const LAWFUL_WAYS =
  /劝|再去|教育|批评|提醒|评议|评先|评优|评选|评为|不评|文明|先进|积分|扣[\d一二三四五六七八九十]*分|兑换|依法|依照|法律|照价|照(?:实际)?(?:损失|市价|样|修)|按[^，。]{0,8}(?:损失|产|价|成本|费用|花费|修)|补(?:上|栽|种|苗)|赔礼|道歉|认错|认个错|对不住|不是|说明|说说|讲明|整改|改正|清理|清走|调解|商量|协商|移[送交]|报(?:镇|警|告|派出所|公安|村|供)|打110|公安|派出所|交警|部门|法院|起诉|司法|镇里|镇政府|党纪|按规定|保密|奖励|一样|帮|说一声|打招呼|不勉强|不强求|不罚|照样|照常|继续|自愿|愿意|可以|送医|通知|谈|请|问|责令|恢复|复原|修好|归还|还|看望|找|支持|监督|志愿|不参[加评]|不影响|不受|关好|负责|赔|补/u;

/** 前头说做错了事的人，后头怎么办，看不出是哪种合法的写法；返回后头的话，没有的是 `undefined`。 */
export function oddConsequence(text: string): string | undefined {
  const at = consequenceAt(text);
  if (at === undefined) return undefined;
  const rest = text.slice(at);
  return LAWFUL_WAYS.test(rest) ? undefined : rest;
}

/** 说的就是作风、贪占这类事。 */
const CONDUCT =
  /贪污|贪占|贪钱|腐败|受贿|行贿|索贿|吃拿卡要|乱收费|优亲厚友|以权谋私|作风|不作为|推诿|刁难|克扣|截留|挪用|举报|告状|纪委|监委/u;
const OFFICIAL = '(?:干部|书记|主任|村长|社长|组长|领导|当官|镇长|工作人员)';
const DEED =
  '(?:要钱|收钱|送礼|送钱|红包|好处|态度|骂人|骂我|打人|不理|不公|偏心|关系户|亲戚|熟人|吃喝|欺负|贪|骗|卡我|卡到)';
const OFFICIAL_DEED = new RegExp(`${OFFICIAL}.*${DEED}|${DEED}.*${OFFICIAL}`, 'u');

/** 说的是不是干部的作风：是的，找没找到页面都把 12388（纪检监察举报）说上。 */
export function offersDiscipline(question: string): boolean {
  return CONDUCT.test(question) || OFFICIAL_DEED.test(question);
}

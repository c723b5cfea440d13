/** 说的是干部作风、吃拿卡要这类事。 */
const DISCIPLINE =
  /举报|投诉|告状|贪|腐败|受贿|送礼|红包|吃拿卡要|乱收费|优亲厚友|作风|不作为|推诿|刁难|干部/u;

/** 没找到页面时，要不要连 12388（纪检监察举报）也说上。 */
export function offersDiscipline(question: string): boolean {
  return DISCIPLINE.test(question);
}

import type { KnownByName } from './find-kin.ts';

/** 译音常用的字：维吾尔、藏、彝、哈萨克等民族姓名写成汉字，用的多半是这些。 */
const SOUND =
  '[余差阿艾巴白比别伯卜布才次达旦德丁杜多俄尔尕噶嘎格贡古哈海汉合吉加迦江杰金卡克肯库拉兰朗勒里力丽利龙鲁伦罗洛马玛买麦满曼蒙米木姆穆拿娜纳乃尼努诺帕皮平坡甫普其齐奇恰钦曲热仁让日如若萨桑瑟沙莎斯苏索塔太提铁图吐托娃瓦旺维乌吾西希夏肖逊牙亚雅央扬耶叶伊衣依义尤赞扎则泽珠卓孜宗措错呷顿夫]';
const DOTTED = new RegExp(`(?!卡尔[·・•]马克)${SOUND}{2,8}(?:[·・•]${SOUND}{1,6})+`, 'gu');

/** 一段话里中间打了点的姓名：阿依古丽·买买提。 */
export function* findDotted(text: string): Iterable<KnownByName> {
  if (!/[·・•]/u.test(text)) return;
  for (const { 0: whole, index } of text.matchAll(DOTTED)) yield { index, length: whole.length };
}

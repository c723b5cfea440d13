import type { KnownByName } from './find-kin.ts';
import { segment } from './segment.ts';

/** 译音常用的字：维吾尔、藏、彝、哈萨克等民族姓名写成汉字，用的多半是这些。 */
const SOUND = new Set(
  '余差勒伍恩且阿艾巴白比别伯卜布才次达旦德丁杜多俄尔尕噶嘎格贡古哈海汉合吉加迦江杰金卡克肯库拉兰朗力丽利龙鲁伦罗洛马玛买麦满曼蒙米木姆穆拿娜纳乃尼努诺帕皮平坡甫普其齐奇恰钦曲热仁让日如若萨桑瑟沙莎斯苏索塔太提铁图吐托娃瓦旺维乌吾西希夏肖逊牙亚雅央扬耶叶伊衣依义尤赞扎则泽珠卓孜宗措错呷顿夫牛牦里子小英',
);
const DOTTED = /\p{Script=Han}{1,6}(?:[·・•]\p{Script=Han}{1,5})+/gu;

/** 一段话里中间打了点的姓名：阿依古丽·买买提。点的前后两个字多半是译音用的字，前面不是一个平常词。 */
export function* findDotted(text: string): Iterable<KnownByName> {
  if (!/[·・•]/u.test(text)) return;
  for (const { 0: whole, index } of text.matchAll(DOTTED)) {
    const dot = whole.search(/[·・•]/u);
    const first = whole.slice(Math.max(0, dot - 2), dot);
    const around = [...first, ...whole.slice(dot + 1, dot + 3)];
    const sounds = around.filter((char) => SOUND.has(char)).length;
    const isForeign = whole.includes('卡尔·马克思');
    if (first.length === 2 && sounds >= 3 && !isForeign && !isPlainWord(first)) {
      yield { index: index + dot - 2, length: Math.min(whole.length - dot + 2, 6) };
    }
  }
}

function isPlainWord(text: string): boolean {
  const [word, ...rest] = segment(text);
  return rest.length === 0 && /^[nvadj]$/.test(word?.tag ?? '');
}

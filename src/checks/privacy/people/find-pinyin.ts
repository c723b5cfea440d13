import type { KnownByName } from './find-kin.ts';

const SURNAMES =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|luo|gao|zheng|liang|xie|song|tang|deng|han|feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lv|lu|ding|ren|shen|yao|zhong|cui|tan|fan|wang|liao|shi|jin|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|xue|yan|duan|lei|long|tao|mao|hao|gu|gong|shao|wan|qian|dai|mo|kong|xiang|ran|tuo|qin|qiao|pu|jian|ao|tu|she|shu|ouyang|sima|shangguan|zhuge';
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:iang|uang|iong|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|e|i|o|u|v)';
/** 首字母大写、姓名分开的：`Zhang San`、`ZHANG Sanfeng`、`San Zhang`。 */
const SPACED = new RegExp(
  `(?<![A-Za-z])(?:(?:${capital(SURNAMES)})[ ·]+[A-Z][a-z]{0,5}(?:-[a-z]{1,5}| [A-Z][a-z]{1,5})?|(?:${SURNAMES.toUpperCase()})[ ·]+[A-Z]{2,10}|[A-Z][a-z]{1,10} (?:${capital(SURNAMES)}))(?![A-Za-z])`,
  'g',
);
/** 全小写连着写的，后面跟着汉字：`zhangsan 家`。 */
const JOINED = new RegExp(
  `(?<![A-Za-z\\d/_.:#@=?&-])(?:${SURNAMES})[ ]?${SYLLABLE}(?:[ ]?${SYLLABLE})?(?=[ ]?[\\u4e00-\\u9fff])`,
  'gi',
);
const NAME_PARTS = new RegExp(`^(?:${SYLLABLE}){1,3}$`, 'i');

/** 一段话里拿拼音写的姓名。网址、代号不算。 */
export function* findPinyin(text: string): Iterable<KnownByName> {
  for (const { 0: whole, index } of text.matchAll(SPACED)) {
    const parts = whole.split(/[ ·-]+/);
    if (parts.every((part) => NAME_PARTS.test(part))) yield { index, length: whole.length };
  }
  for (const { 0: whole, index } of text.matchAll(JOINED)) {
    yield { index, length: whole.length };
  }
}

function capital(names: string): string {
  return names
    .split('|')
    .flatMap((name) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
    .join('|');
}

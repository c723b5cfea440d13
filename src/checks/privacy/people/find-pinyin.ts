import type { KnownByName } from './find-kin.ts';

const SURNAMES =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|luo|gao|zheng|liang|xie|song|tang|deng|han|feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lv|lu|ding|ren|shen|yao|zhong|cui|tan|fan|wang|liao|shi|jin|jia|xia|fu|fang|zou|xiong|bai|meng|qin|qiu|hou|yin|xue|yan|duan|lei|long|tao|mao|hao|gu|gong|shao|wan|qian|dai|mo|kong|xiang|ran|tuo|qin|qiao|pu|jian|ao|tu|she|shu|ouyang|sima|shangguan|zhuge';
const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:iang|uang|iong|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|a|e|i|o|u|v)';
/** 首字母大写、姓名分开的：`Zhang San`、`ZHANG Sanfeng`、`San Zhang`。 */
const SPACED = new RegExp(
  `(?<![A-Za-z])(?:(?:${capital(SURNAMES)})[ ·]*[A-Z][a-z]{0,9}(?:-[a-z]{1,5}| [A-Z][a-z]{1,5})?|(?:${SURNAMES.toUpperCase()})[ ·]+[A-Z]{2,10}|[A-Z][a-z]{1,10} (?:${capital(SURNAMES)}))(?![A-Za-z])`,
  'g',
);
/** 全小写连着写的，后面跟着汉字：`zhangsan 家`。 */
const JOINED = new RegExp(
  `(?<![A-Za-z\\d/_.:#@=?&-])(?:${SURNAMES})[ ]?${SYLLABLE}(?:[ ]?${SYLLABLE})?(?=[ ]?[\\u4e00-\\u9fff])`,
  'gi',
);
const NAME_PARTS = new RegExp(`^(?:${SYLLABLE}){1,3}$`, 'i');

/** 跟在汉字后面、一个音节一个音节分开写的：`低保户：tian wei shan`；名字缩成字母的：`R.Q.F.`；注音。 */
const AFTER_WORDS = new RegExp(
  `(?<=[\\u4e00-\\u9fff][：: ]{0,2})(?:${SURNAMES})(?: ${SYLLABLE}){1,2}(?![A-Za-z])`,
  'g',
);
const INITIALS = /(?<![A-Za-z.])(?:[A-Z]\.){2,3}(?![A-Za-z])/g;
const ZHUYIN = /[\u3105-\u312f][\u3105-\u312fˉˊˇˋ˙ ]{3,}/g;
/** 文件名里的：`tianweishan-dibao`。 */
const IN_PATH = new RegExp(
  `(?<=[/_-])(?:${SURNAMES})[_-]?${SYLLABLE}(?:[_-]?${SYLLABLE})?(?=[_-](?:dibao|wubao|tekun|pinkun|tuopin|jiance|canji|jingshen|aizi|aizheng|xinfang|shangfang|lihun|xidu|jiufen))|(?<=(?:dibao|wubao|tekun|pinkun|tuopin|canji|jingshen|aizheng|xinfang|shangfang|lihun|xidu|jiufen)[_-])(?:${SURNAMES})[_-]?${SYLLABLE}(?:[_-]?${SYLLABLE})?(?=[./_-])`,
  'gi',
);

/** 一段话里拿拼音、注音、字母写的姓名。网址、代号不算。 */
export function* findPinyin(text: string): Iterable<KnownByName> {
  if (!/[A-Za-z\u3105-\u312f]/.test(text)) return;
  for (const { 0: whole, index } of text.matchAll(SPACED)) {
    const parts = whole.split(/[ ·-]+/);
    if (parts.every((part) => NAME_PARTS.test(part))) yield { index, length: whole.length };
  }
  for (const pattern of [JOINED, AFTER_WORDS, INITIALS, ZHUYIN]) {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      yield { index, length: whole.length };
    }
  }
}

/** 文件的路径里拿拼音写的姓名，旁边又写着低保、残疾一类的拼音。 */
export function* findPinyinInPath(path: string): Iterable<KnownByName> {
  for (const { 0: whole, index } of path.matchAll(IN_PATH)) yield { index, length: whole.length };
}

function capital(names: string): string {
  return names
    .split('|')
    .flatMap((name) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, name.toUpperCase()])
    .join('|');
}

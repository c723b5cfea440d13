import { personalCheck, type Spotted } from './personal-check.ts';

const MASKED =
  /(?<![\d*])(?:\d{3,10}[*＊xX×•●]{4,12}\d{0,3}[\dXx]|1[3-9]\d[*＊×•●]{3,6}\d{2,4})(?![\d*])/g;

/** 打了星号的身份证号、手机号、卡号：在一个村里，旁边有名字就认得出是谁。 */
export const maskedNumber = personalCheck({
  code: 'E-PII-MASKED',
  kind: 'masked',
  find,
  message: '这里有打了星号的号码',
  hint: '村里人少，打星号也认得出是谁：整个删掉。',
});

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(MASKED)) yield { index: match.index, length: match[0].length };
}

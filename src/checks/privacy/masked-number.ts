import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const STAR = '*＊xX×•·・●…▇█□○_.-';
const MASKED = new RegExp(
  [
    String.raw`(?<![\d*])\d{3,10}[*＊xX×•●█□]{4,12}\d{0,3}[\dXx](?![\d*])`,
    String.raw`(?<![\d*])(?:1[3-9]\d|[一幺][三四五六七八九][零〇一二三四五六七八九])[${STAR}]{2,8}(?:\d{2,4}|[零〇一二三四五六七八九]{4})(?![\d*.])`,
    String.raw`(?<![\d*])\d{4}(?:[ -][*＊xX×•●]{4}){1,3}[ -]\d{3,4}(?![\d*])`,
    String.raw`(?:尾号|(?:后|末|最后)(?:4|四)位数?)(?:号码)?[是为:：\s]{0,3}\d{3}[\dXx](?!\d)`,
    String.raw`尾数?[是为:：\s]{0,3}\d{4}的(?:手机|电话|卡)`,
  ].join('|'),
  'g',
);

/** 打了星号的、只写末几位的身份证号、手机号、卡号：在一个村里，旁边有名字就认得出是谁。 */
export const maskedNumber = personalCheck({
  code: 'E-PII-MASKED',
  kind: 'masked',
  find,
  message: '这里有打了星号、只写末几位的号码',
  hint: '村里人少，打星号也认得出是谁：整个删掉。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const match of text.matchAll(MASKED)) {
    yield { index: match.index, length: match[0].length };
  }
}

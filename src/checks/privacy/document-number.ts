import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, removeIt, type Spotted } from './personal-check.ts';

const PAPER =
  '(?:护照|通行证|台胞证|回乡证|居住证|居留证|户口[簿本]|户号|社保卡|社会保障卡|社保号|医保卡|医保号|参保号|就诊卡|病历|病案|住院|门诊|学籍|学号|考号|准考证|驾驶证|行驶证|军官证|士兵证|军人证|优待证|残疾人?证|出生(?:医学)?证明?|结婚证|离婚证|低保证|档案编号)';
/** 证件名字和号码之间的几个字；说到电话、日子的，后面的数不是证件号。 */
const BETWEEN =
  '(?:号码?|编号|卡号|证号|档案|是|为|[军南北东中济沈兰成广海空]字第|[\\s:：()（）/、-]){0,6}';
const NUMBERED = new RegExp(
  `${PAPER}${BETWEEN}(?<![A-Za-z\\d])([A-Za-z]{0,2}\\d(?:[ -]?\\d){5,21}[A-Za-z\\d]{0,3})(?![\\d年月])`,
  'g',
);
const PROPERTY = /(?:不动产权|房权证|林权证|土地[承使]\S{0,6}证)\S{0,6}第\s*(\d{5,})\s*号/g;

/** 写明了的证件号、卡号、病历号：护照、通行证、居住证、户口簿、社保卡、学籍、驾驶证、房产证一类。 */
export const documentNumber = personalCheck({
  code: 'E-PII-DOCUMENT',
  kind: 'document',
  find,
  message: '这里有个人的证件号、卡号或者病历号、学籍号',
  hint: removeIt,
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const pattern of [NUMBERED, PROPERTY]) {
    for (const match of text.matchAll(pattern)) {
      const length = match[1]?.length ?? 0;
      yield { index: match.index + match[0].lastIndexOf(match[1] ?? ''), length };
    }
  }
}

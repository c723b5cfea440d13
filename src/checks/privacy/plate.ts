import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const PROVINCE = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const PLATE = new RegExp(
  String.raw`${PROVINCE}[ \t]{0,2}[A-HJ-NP-Z][ \t·•.-]{0,3}(?:(?=[A-HJ-NP-Z\d]{0,5}\d)[A-HJ-NP-Z\d]{5,6}|\d{2}[ -][A-HJ-NP-Z\d]{3}|[零〇一二三四五六七八九]{5,6})(?![A-Za-z\d])`,
  'g',
);
const LABELLED = new RegExp(
  String.raw`(?:车牌|牌照)号?码?[是为:：\s]{0,3}${PROVINCE}[ \t]{0,2}[A-Za-z][ \t·•.-]{0,3}[A-Za-z\d]{5,6}(?![A-Za-z\d])`,
  'g',
);

/** 车牌号。“渝H牌照”“渝府发”不是。 */
export const plate = personalCheck({
  code: 'E-PII-PLATE',
  kind: 'plate',
  find,
  message: '这里有车牌号',
  hint: '删掉它；要说车的，写“一辆面包车”。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const pattern of [PLATE, LABELLED]) {
    for (const match of text.matchAll(pattern)) {
      yield { index: match.index, length: match[0].length };
    }
  }
}

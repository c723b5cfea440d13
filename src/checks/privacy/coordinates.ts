import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

/** 中国境内的经度、纬度，四位以上小数，准到十来米。 */
const EAST = String.raw`(?<![\d.])(?:7[3-9]|[89]\d|1[0-2]\d|13[0-5])\.\d{4,}`;
const NORTH = String.raw`(?<![\d.])(?:1[89]|[2-4]\d|5[0-3])\.\d{4,}`;
/** 度分秒；只到分的也准到两公里以内。 */
const DEGREES = String.raw`\d{2,3}[ \t]?[°度][ \t]?\d{1,2}[ \t]?[′'’分][ \t]?\d{1,2}(?:\.\d+)?[ \t]?(?:″|"|”|''|秒)[ \t]?[NEne]?`;
const PAIRS = [
  [EAST, NORTH],
  [NORTH, EAST],
  [DEGREES, DEGREES],
].map(([first, second]) => new RegExp(String.raw`${first}[^\d。]{1,16}${second}(?!\d)`, 'g'));

/** 准到一户人家的经纬度。镇上的位置两位小数就够。 */
export const coordinates = personalCheck({
  code: 'E-PII-COORDINATES',
  kind: 'coordinates',
  find,
  message: '这里的经纬度太细，能找到哪一家',
  hint: '删掉它，或者只留两位小数。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const pattern of PAIRS) {
    for (const match of text.matchAll(pattern)) {
      yield { index: match.index, length: match[0].length };
    }
  }
}

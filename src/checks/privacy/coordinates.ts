import { personalCheck, type Spotted } from './personal-check.ts';

/** 中国境内的经度或纬度，四位以上小数，准到十来米。 */
const PRECISE =
  /(?<![\d.])((?:7[3-9]|[89]\d|1[0-2]\d|13[0-5])\.\d{4,})[^\d\n]{1,12}((?:1[89]|[2-4]\d|5[0-3])\.\d{4,})(?!\d)/g;
const REVERSED =
  /(?<![\d.])((?:1[89]|[2-4]\d|5[0-3])\.\d{4,})[^\d\n]{1,12}((?:7[3-9]|[89]\d|1[0-2]\d|13[0-5])\.\d{4,})(?!\d)/g;

/** 准到一户人家的经纬度。镇上的位置两位小数就够。 */
export const coordinates = personalCheck({
  code: 'E-PII-COORDINATES',
  kind: 'coordinates',
  find,
  message: '这里的经纬度太细，能找到哪一家',
  hint: '删掉它，或者只留两位小数。',
});

function* find(text: string): Iterable<Spotted> {
  for (const pattern of [PRECISE, REVERSED]) {
    for (const match of text.matchAll(pattern))
      yield { index: match.index, length: match[0].length };
  }
}

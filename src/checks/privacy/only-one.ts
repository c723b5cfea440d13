import type { NormalText } from '../../source/text/views.ts';
import { SENSITIVE_WORDS } from './people/sensitive-facts.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const PLACE = '(?:全[村镇组社院寨乡]|[本我][村镇组社]|村里|镇里|组里|[一二三四五六七八九十\\d]组)';
const ONE =
  '(?:唯一|仅有?|只有?|独独?)[^。；，\\n]{0,4}?[一1][^。；，\\n]?[户家]|就(?:他|她|那|我)们?[一1]?[户家](?!里)';
/** 说条件的话：讲的是哪种人家，不是村里的哪一家。 */
const CONDITION = /可以|应当|可按|享受|申请|的家庭|的，|如果|凡是|每[户月]/u;
const PATTERNS = [
  new RegExp(
    `${PLACE}[^。；\\n]{0,4}(?:唯一|仅有?|只有|独有|就)[^。；\\n]{0,4}[一1他她那这][^。；\\n]?[户家个名人]`,
    'gu',
  ),
  new RegExp(ONE, 'gu'),
];
const SENSITIVE = new RegExp(SENSITIVE_WORDS, 'u');

/** 全村、全组只有这么一户：不写名字，大家也晓得是谁。 */
export const onlyOne = personalCheck({
  code: 'E-PII-ONLY',
  kind: 'only-one',
  find,
  message: '这里说的那种人家只有一户，不写名字也认得出是谁',
  hint: '不写有几户；一定要写，写“不足5户”。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  const found: Spotted[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const from = Math.max(
        ...['。', '；', '\n'].map((mark) => text.lastIndexOf(mark, match.index)),
      );
      const sentence = text.slice(from + 1).split(/[。；\n]/u, 1)[0] ?? '';
      const spot = { index: match.index, length: match[0].length };
      const isAgain = found.some(
        ({ index, length }) => index < spot.index + spot.length && spot.index < index + length,
      );
      if (!isAgain && SENSITIVE.test(sentence) && !CONDITION.test(sentence)) {
        found.push(spot);
      }
    }
  }
  yield* found;
}

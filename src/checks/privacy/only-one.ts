import type { NormalText } from '../../source/text/views.ts';
import { SENSITIVE_WORDS } from './people/sensitive-facts.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const PLACE =
  '(?:全[村镇组社院寨乡]|这个[村组]|[本我][村镇组社]|村里|镇里|组里|[一二三四五六七八九十\\d]组)';
const ONE =
  '(?:唯一|仅有?|只有?|(?<!单)独独?|这个[村组]独)[^。；，\\n]{0,4}?[一1][^。；，\\n]?[户家](?!医院|诊所|卫生|药店|公司|企业|银行|工厂|学校|单位|机构|商店|超市)|就(?:他|她|那|我)们?[一1]?[户家](?!里)';
/** 一种人，说出来就伤人。 */
const KIND =
  '[^。；，\\n]{0,6}(?:病人|患者|残疾人|孤儿|寡妇|光棍|[保困测贫特]户|对象|人员|的人|哑巴|聋哑人|瞎子|疯子|单亲|老赖|留守儿童)';
/** 说得出在哪里的一家。 */
const LOCATED =
  '(?:村[口头尾]|桥[头边]|路口|坡[上脚]|河边|井边|学校(?:旁边|对门)|[东西南北]头)的?(?:第?[一头]|最后一|末|边上?那?|那)[一]?[家户](?![里庭])';
/** 说条件的话：讲的是哪种人家，不是村里的哪一家。 */
const CONDITION = /可以|应当|可按|享受|申请|的家庭|的，|如果|凡是|每[户月]/u;
/** 说了是本村、本组的，就不是讲条件，“没脱贫的，也帮上了”也是说那一家。 */
const LOCAL = new RegExp(`^${PLACE}|^这个`, 'u');
const PATTERNS = [
  new RegExp(
    `${PLACE}[^。；\\n]{0,8}(?:唯一|仅有?|只有|独[有一]|就)[^。；\\n]{0,4}[一1他她那这][^。；\\n]?[户家个名人]`,
    'gu',
  ),
  new RegExp(ONE, 'gu'),
  new RegExp(`(?:唯一|仅有|独一)(?:的|一[户个名家])?${KIND}`, 'gu'),
  new RegExp(LOCATED, 'gu'),
];
const SENSITIVE = new RegExp(`${SENSITIVE_WORDS}|没[交缴参装通脱搬签修改拆报]`, 'u');

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
      if (!isAgain && SENSITIVE.test(sentence) && !isCondition(sentence, match[0])) {
        found.push(spot);
      }
    }
  }
  yield* found;
}

function isCondition(sentence: string, found: string): boolean {
  return CONDITION.test(LOCAL.test(found) ? sentence.replaceAll('的，', '，') : sentence);
}

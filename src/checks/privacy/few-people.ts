import type { NormalText } from '../../source/text/views.ts';
import { SENSITIVE_WORDS } from './people/sensitive-facts.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

const FACT = `(?:${SENSITIVE_WORDS}|反对|不愿意|刑释|孤寡|单身汉|光棍|孕|低收入|边缘户|监测户)`;
/** 前面不是一个更大的数、一条规矩里的数。先看是不是一个数、一个量，再看前面：多半的地方一看就不是。 */
const NUMBER = `(?=[1-4一二两三四][户人名位个家例对份票起张])(?<![\\d.〇零一二三四五六七八九十百千万亿第每满足过少于第]|至少|以上|不足|超过|低于|达到|任何|任意|其中|没[有得]|[漏落]|不让|[a-zA-Z-])(?:[1-4一二两三四](?:户|人(?!户)|名|位|个人(?!账)|家(?![里庭])|例|对(?!半|口)|份|票|个(?=的?(?:${FACT})))|[1-4二两三四][起张])`;
const AFTER =
  '(?!以上|以下|以内|及|至|起算|为限|起码|或|[、－—-]\\d(?!\\d*人)|[一二三四五六七八九十]|月|星期|等奖|否决|不[漏少落]|也?不能|(?:镇|村|区)?(?:干部|工作人员|医生|护士|民警|调解员|网格员|委员|代表))';
const NEAR = '[^\\n。；！？，、：〔〕（）()“”\\d]{0,6}?';
const BEFORE_NUMBER = `${NEAR}(?:[：:]|，只?有)?\\s?`;
/** 一种说法；`sign` 是不管写成怎样都少不了的一截，一眼看得出没有它的，不必再找。 */
interface Stated {
  readonly pattern: RegExp;
  readonly sign?: RegExp;
}
const STATED: readonly Stated[] = [
  {
    pattern:
      /(?<![\d.第每满])[2-4两三四]个(?:娃娃?|孩子|老人|学生|儿童)[^。；！？\n]{0,14}(?:留守儿童|孤儿|没人管|残疾|低保|五保)/gu,
  },
  { pattern: new RegExp(`${NUMBER}${AFTER}(?:的|是|都|在|说|被|有)?${NEAR}${FACT}`, 'gu') },
  {
    sign: /有[1-4一二两三四]个/u,
    pattern: new RegExp(
      `${FACT}[^\\n。；，]{0,3}的(?:[只就仅才])?有[1-4一二两三四]个(?=[。，；！？\\s]|$)`,
      'gu',
    ),
  },
  {
    sign: new RegExp(`(?=${NUMBER}${AFTER})(?<=${FACT}${BEFORE_NUMBER})`, 'u'),
    pattern: new RegExp(`${FACT}${BEFORE_NUMBER}${NUMBER}${AFTER}`, 'gu'),
  },
];
/** 讲规矩的话：说的是哪种人、怎么办，不是村里有几个。 */
const RULE =
  /可以|应当|应该|必须|不得|可按|给予|享受|申请|申报|办理|补[助贴]|发放|每[户人月年名]|标准|元|如果|凡是?|条件|的家庭|家庭(?:中|里)?有|的，|人员名单|至少|以上|不少于|参加|到场|签名|签字|单独算|单独列|执法|审查|组成|陪同|在场/u;

/** 照实写出不到五户、五人的敏感的事：村里一想就晓得是谁。 */
export const fewPeople = personalCheck({
  code: 'E-COUNT-PEOPLE',
  kind: 'count',
  find,
  message: '这里照实写了病残、贫困、信访、犯罪、家事、不认可一类的有几户几人，不到五个',
  hint: '改成不带数的话，或者写“不足5户”“不足5人”：村里人少，一想就晓得是谁。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const { pattern, sign } of STATED) {
    if (sign?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      if (!RULE.test(sentenceAround(text, match.index))) {
        yield { index: match.index, length: match[0].length };
      }
    }
  }
}

/** 一处所在的那句话。 */
function sentenceAround(text: string, index: number): string {
  const from = Math.max(
    ...['。', '；', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, index)),
  );
  return text.slice(from + 1).split(/[。；！？\n]/u, 1)[0] ?? '';
}

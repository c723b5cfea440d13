import type { AuthoredKind } from '../page-kinds.ts';
import type { TownWords } from '../town-words.ts';
import type { KnownValues } from './front-matter.ts';

/** 新的一页一开始就晓得的。 */
interface KnownPage {
  readonly kind: AuthoredKind;
  readonly code: number;
  readonly title: string;
  readonly village: string | undefined;
  /** 哪天的。 */
  readonly day: string;
  /** 那个村是演示的。 */
  readonly isDemo: boolean;
}

/** 表格和图里的短名最多几个字。 */
const LONGEST_SHORT = 6;

/** 一开始就写得出来的字段，和它们写什么。 */
export function firstValues(page: KnownPage, town: TownWords): KnownValues {
  const { code, title, village, isDemo } = page;
  return {
    ...{ code, title },
    ...(village === undefined ? {} : { village }),
    ...ownValues(page, town),
    ...(isDemo ? { demo: true } : {}),
  };
}

function ownValues({ kind, title, day }: KnownPage, town: TownWords): KnownValues {
  switch (kind) {
    case 'policies':
      return { checked: day, ...finderIn(town) };
    case 'promises':
      return { raised: day };
    case 'meetings':
      return { on: day, ...formIn(title, town) };
    case 'rules':
      return { status: 'draft', proposed: day };
    case 'exemplars':
      return { chosen: day };
    case 'actions':
      return { short: [...title].slice(0, LONGEST_SHORT).join('') };
    default:
      return {};
  }
}

/** 问「看看我家能享受什么」的镇，每项政策至少说一句对不上号的怎么办。 */
function finderIn({ questions }: TownWords): KnownValues {
  return questions.length === 0
    ? {}
    : { finder: { otherwise: '待写：哪条也对不上的，到哪里问一声' } };
}

/** 会议的题目里说了是哪种会的，写上它的代号。 */
function formIn(title: string, { meetingForms }: TownWords): KnownValues {
  const [form, ...more] = meetingForms.filter(({ meaning }) => title.includes(meaning));
  return form === undefined || more.length > 0 ? {} : { form: form.value };
}

import { finderSchema } from '../kinds/finder.ts';
import { type Kind, kindOfCode, kinds } from '../kinds/kinds.ts';
import { type Site, siteSchema } from '../kinds/town/site.ts';
import { type Content, codeOf } from '../source/content.ts';
import { isKind, type Shape } from '../source/place.ts';
import { valueAt } from '../source/value-at.ts';

/** 可以写的一样：写什么，是什么意思。 */
export interface WordChoice {
  readonly value: string | number | boolean;
  /** 中文意思；没有的是空的。 */
  readonly meaning: string;
}

/** 一页的编号和题目。 */
export interface ChoosablePage {
  readonly code: number;
  readonly title: string;
}

/** 一个镇自己定的词：哪些村、哪些方面、哪几种会、问哪些问题、有哪些页。字段里只能从这里挑。 */
export interface TownWords {
  readonly villages: readonly WordChoice[];
  readonly aspects: readonly WordChoice[];
  readonly meetingForms: readonly WordChoice[];
  readonly questions: readonly WordChoice[];
  readonly pages: readonly ChoosablePage[];
}

interface TownParts {
  readonly villages: readonly { readonly id: string; readonly name: string }[];
  readonly site: Pick<Site, 'aspects' | 'meetingForms'>;
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  readonly pages: readonly ChoosablePage[];
}

/** 把一个镇的村、设置、问题和各页，编成字段里可以挑的词。 */
export function townWords({ villages, site, questions, pages }: TownParts): TownWords {
  const named = ({ id, label }: { readonly id: string; readonly label: string }) => ({
    value: id,
    meaning: label,
  });
  return {
    villages: villages.map(({ id, name }) => ({ value: id, meaning: name })),
    aspects: site.aspects.map(named),
    meetingForms: site.meetingForms.map(named),
    questions: questions.map(({ id, question }) => ({ value: id, meaning: question })),
    pages,
  };
}

/** 从读好的内容里取一个镇的词；写坏了的文件里的词当作没有，由检查去说。 */
export function readTownWords({ files, villages }: Content): TownWords {
  const written = (shape: Shape) => files.find(({ place }) => place.shape === shape)?.data?.value;
  const site = siteSchema.safeParse(written('site')).data;
  const finder = finderSchema.safeParse(written('finder')).data;
  return townWords({
    villages: [...villages.values()],
    site: site ?? { aspects: [], meetingForms: [] },
    questions: finder?.questions ?? [],
    pages: files.flatMap((file) => {
      const code = isKind(file.place.shape) ? codeOf(file) : undefined;
      const title = valueAt(file.data?.value, ['title']);
      return code === undefined || typeof title !== 'string' ? [] : [{ code, title }];
    }),
  });
}

/** 一个村开过的会，后开的在前：编号和题目。 */
export function meetingsAt({ files }: Content, village: string): readonly ChoosablePage[] {
  return files
    .filter(
      ({ place, data }) => place.shape === 'meetings' && at(data?.value, 'village') === village,
    )
    .toSorted((a, b) => at(b.data?.value, 'on').localeCompare(at(a.data?.value, 'on')))
    .flatMap((file) => {
      const code = codeOf(file);
      return code === undefined ? [] : [{ code, title: at(file.data?.value, 'title') }];
    });
}

const at = (value: unknown, key: string) => String(valueAt(value, [key]) ?? '');

/** 某几类页面可以写的编号，按编号排。 */
export function pageChoices({ pages }: TownWords, of: readonly Kind[]): readonly WordChoice[] {
  return pages
    .filter(({ code }) => of.some((kind) => kindOfCode(code) === kind))
    .toSorted((a, b) => a.code - b.code)
    .map(({ code, title }) => ({ value: code, meaning: title }));
}

/** 几类页面合起来叫什么，如「政策的编号」。 */
export function sayCodesOf(of: readonly Kind[]): string {
  const names = of.length === Object.keys(kinds).length ? ['哪一类都行'] : of.map(labelOfKind);
  return `一页的编号（${names.join('、')}）`;
}

function labelOfKind(kind: Kind): string {
  const { label, first, last } = kinds[kind];
  return `${label}，${first} 到 ${last}`;
}

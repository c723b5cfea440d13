import type { KnownDays } from '../../src/as-of/as-of.ts';
import type { CodeHistory } from '../../src/source/content.ts';
import { type Changes, type ExamplePath, exampleFiles } from '../support/example-content.ts';

/** 一个检查代码的例子：小小 content 里怎么写会报，改成什么就不报。 */
export interface CodeExample {
  readonly code: string;
  /** 说的是什么事，一句话，不带标点。 */
  readonly about: string;
  /** 写错的样子。 */
  readonly wrong: Changes;
  /** 改好的样子；空的就是那份没有毛病的 content。 */
  readonly right: Changes;
  readonly history?: CodeHistory;
  readonly days?: KnownDays;
  /** 网页上怎么写这两样；不写的，由两份文件里不一样的几行来。有号码、看不出来的才自己写。 */
  readonly shown?: Shown;
}

export interface Shown {
  readonly wrong?: string;
  readonly right?: string;
}

type More = Pick<CodeExample, 'history' | 'days' | 'shown'>;

/** 小小 content 里各个文件的简称。 */
export const at = {
  policy: 'content/policies/relief.md',
  urgent: 'content/policies/urgent.mdx',
  script: 'content/broadcasts/relief.md',
  rules: 'content/rules/jia.md',
  talk: 'content/meetings/talk.md',
  assembly: 'content/meetings/assembly.md',
  promise: 'content/promises/pipe.md',
  exemplar: 'content/exemplars/ditch.md',
  notice: 'content/notices/plan.md',
  action: 'content/actions/urgent.md',
  release: 'content/progress/2022-11-15.json',
  site: 'content/site.json',
  villages: 'content/villages.json',
  terms: 'content/terms.json',
  finder: 'content/finder.json',
  plan: 'content/progress-plan.json',
  guide: 'content/guide/publish.md',
} as const satisfies Readonly<Record<string, ExamplePath>>;

/** 那份 content 里一个文件的文字。 */
export function baseText(path: string): string {
  const file = exampleFiles().find((each) => each.path === path);
  return file !== undefined && 'text' in file ? file.text : '';
}

/** 一处写错：文件里的 `right` 写成了 `wrong`。 */
export function edit(
  code: string,
  about: string,
  path: ExamplePath,
  [right, wrong]: readonly [string, string],
  more: More = {},
): CodeExample {
  return { code, about, wrong: { [path]: replaced(path, right, wrong) }, right: {}, ...more };
}

/** 添进一处：把文件里的 `from` 换成 `wrong` 会报，换成 `right` 不报。 */
export function swap(
  code: string,
  about: string,
  path: ExamplePath,
  [from, wrong, right]: readonly [string, string, string],
  more: More & { readonly besides?: Changes } = {},
): CodeExample {
  const { besides = {}, ...rest } = more;
  const written = (to: string) => ({ ...besides, [path]: replaced(path, from, to) });
  return { code, about, wrong: written(wrong), right: written(right), ...rest };
}

/** 正文末尾添的几句：`wrong` 会报，`right` 不报。 */
export function add(
  code: string,
  about: string,
  path: ExamplePath,
  [wrong, right]: readonly [string, string],
  more: More = {},
): CodeExample {
  const written = (text: string) => ({ [path]: `${baseText(path)}\n${text}\n` });
  return { code, about, wrong: written(wrong), right: written(right), ...more };
}

/** 整个文件不对（放错了、存错了、少了），或者文件没有动、旧账不对；照原来的就好了。写错的样子看不出来，要写明。 */
export function whole(
  code: string,
  about: string,
  wrong: Changes,
  shown: Required<Shown>,
  more: Omit<More, 'shown'> = {},
): CodeExample {
  return { code, about, wrong, right: {}, shown, ...more };
}

function replaced(path: ExamplePath, from: string, to: string): string {
  const text = baseText(path);
  if (!text.includes(from)) throw new Error(`${path} 里没有「${from}」`);
  return text.replace(from, () => to);
}

import { type Changes, type ExamplePath, edited, exampleFiles } from '../example-content.ts';

/** 改坏的一处，和该报的。 */
export interface BrokenFile {
  /** 坏在哪里，一句话。 */
  readonly name: string;
  readonly changes: Changes;
  /** 该报的全部问题：`文件:行 代码`；文件省去 content/。 */
  readonly found: readonly string[];
  /** 问题和改法里要说到的字。 */
  readonly says: string;
  /** 照着改法改：改好了就没有错误了。没有的，改法不是照抄就行的。 */
  readonly remedy?: Changes;
}

/** 各类文件的简称。 */
export const paths = {
  policy: 'content/policies/relief.md',
  urgent: 'content/policies/urgent.mdx',
  rules: 'content/rules/jia.md',
  talk: 'content/meetings/talk.md',
  assembly: 'content/meetings/assembly.md',
  promise: 'content/promises/pipe.md',
  notice: 'content/notices/plan.md',
  release: 'content/progress/2022-11-15.json',
  site: 'content/site.json',
  villages: 'content/villages.json',
  terms: 'content/terms.json',
  finder: 'content/finder.json',
  plan: 'content/progress-plan.json',
  guide: 'content/guide/publish.md',
  action: 'content/actions/urgent.md',
} as const satisfies Readonly<Record<string, ExamplePath>>;

export type Broken = keyof typeof paths;

/**
 * 一个文件里的一处改坏了：`from` 换成 `to`，在第 `line` 行报 `code`，一条；报在别的文件的，整个写出来。
 * `fixed` 是照改法改成的样子；写 `true` 是改回原样。
 */
export function broken(
  name: string,
  where: Broken,
  [from, to]: readonly [string, string],
  found: readonly [line: number, code: string] | string,
  says: string,
  fixed?: string | true,
): BrokenFile {
  const path = paths[where];
  return {
    name,
    changes: edited(path, from, to),
    found: [
      typeof found === 'string' ? found : `${path.replace('content/', '')}:${found.join(' ')}`,
    ],
    says,
    ...(fixed !== undefined && { remedy: fixed === true ? {} : edited(path, from, fixed) }),
  };
}

/** 例子里一个文件的文字。 */
export function textOf(where: Broken): string {
  const file = exampleFiles().find(({ path }) => path === paths[where]);
  return file !== undefined && 'text' in file ? file.text : '';
}

/** 几段文字和字节接起来。 */
export function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );
}

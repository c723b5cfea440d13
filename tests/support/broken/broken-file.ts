import { type Changes, type ExamplePath, edited, exampleFiles } from '../example-content.ts';
import type { Remedy } from './remedy.ts';

/** 改坏的一处，该报的，和只看着报的话会怎么改。 */
export interface BrokenFile {
  /** 坏在哪里，一句话。 */
  readonly name: string;
  readonly changes: Changes;
  /** 该报的全部问题：`文件:行 代码`；文件省去 content/。 */
  readonly found: readonly string[];
  /** 问题和改法里要说到的字。 */
  readonly says: string;
  readonly remedy: Remedy;
}

/** 各类文件的简称。 */
export const paths = {
  policy: 'content/policies/relief.md',
  urgent: 'content/policies/urgent.mdx',
  rules: 'content/rules/jia.md',
  talk: 'content/meetings/talk.md',
  assembly: 'content/meetings/assembly.md',
  promise: 'content/promises/pipe.md',
  exemplar: 'content/exemplars/ditch.md',
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
 * `remedy` 是只看着那句话改的样子。
 */
export function broken(
  name: string,
  where: Broken,
  [from, to]: readonly [string, string],
  found: readonly [line: number, code: string] | string,
  says: string,
  remedy: Remedy,
): BrokenFile {
  const path = paths[where];
  return {
    name,
    changes: edited(path, from, to),
    found: [
      typeof found === 'string' ? found : `${path.replace('content/', '')}:${found.join(' ')}`,
    ],
    says,
    remedy,
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

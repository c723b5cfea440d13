import { z } from 'astro/zod';
import { nearest } from '../checks/nearest.ts';
import { lineFinder } from '../source/lines.ts';
import { readJson } from '../source/syntax/data.ts';

const text = (what: string) =>
  z
    .string({ error: `${what}没有写，或者不是字：写在一对引号里。` })
    .trim()
    .min(1, { error: `${what}是空的：写上。` });

const address = z
  .string({ error: '网址 address 没有写：写镇的网站挂出去的完整网址。' })
  .refine((one) => isAddress(one), {
    error: '网址 address 不对：写全，https:// 开头，斜杠收尾，如 https://example.gov.cn/zt/mbl/ 。',
  });

const isObject = { error: '这里要写成 { … }，各项写在里头。' };

const town = z.strictObject(
  {
    id: z
      .string({ error: '代号 id 没有写：写这个镇 site.json 里的代号。' })
      .regex(/^[a-z][a-z0-9-]*$/, {
        error:
          '代号 id 不对：小写字母开头，只用小写字母、数字和减号，和这个镇 site.json 里的一样。',
      })
      .describe('镇的代号，和它 site.json 里的一样。'),
    name: text('镇名 name').describe('镇名，如「某某镇」：搜到的每一条前面写它。'),
    address: address.describe('镇的网站挂出去的完整网址，斜杠收尾。'),
    repository: z
      .string()
      .regex(/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/, {
        error: '仓库 repository 不对：写 https:// 开头的网址，不带用户名、密码。',
      })
      .optional()
      .describe('镇的内容在哪个 git 仓库：由区的流水线替它生成的才写。'),
    folder: text('文件夹 folder').describe(
      '生成好的网站在哪个文件夹，从这份单子所在的文件夹写起，或者写完整的路径：自己生成的，或者取下来的一份。',
    ),
  },
  isObject,
);

const list = z.strictObject(
  {
    name: text('区名 name').describe('区的名字，如「某某区」。'),
    sponsor: text('主办单位 sponsor').describe('区的网站由谁主办。'),
    towns: z
      .array(town, { error: '各镇 towns 没有写：写成 [{ … }, { … }]。' })
      .min(1, { error: '一个镇也没有：在 towns 里至少写一个。' })
      .describe('各镇，照想列的次序。'),
  },
  isObject,
);

/** 区里的单子：叫什么，有哪些镇，各镇的网站在哪里。 */
export type TownList = z.output<typeof list>;

/** 单子上的一个镇。 */
export type ListedTown = TownList['towns'][number];

/** 单子上的一处错：第几行，错在哪里、怎么改。 */
export interface ListFault {
  readonly line: number;
  readonly message: string;
}

/** 读一份单子；写错的，各处都说，按行排。 */
export function readTownList(
  json: string,
): { readonly list: TownList } | { readonly faults: readonly ListFault[] } {
  const data = readJson(json, lineFinder(json));
  if (data.faults.length > 0) {
    return {
      faults: data.faults.map(({ line, message, hint }) => ({ line, message: message + hint })),
    };
  }
  const read = list.safeParse(data.value);
  const wrong = read.success ? [] : read.error.issues;
  const faults = [
    ...wrong.map((issue) => ({
      line: data.lineOf(
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
      ),
      message: `${placeOf(issue.path)}${issue.code === 'unrecognized_keys' ? sayUnknown(issue.keys, issue.path) : issue.message}`,
    })),
    ...(read.success
      ? twins(read.data.towns, (at, field) => data.lineOf(['towns', at, field]))
      : []),
  ].toSorted((a, b) => a.line - b.line);
  return read.success && faults.length === 0 ? { list: read.data } : { faults };
}

function isAddress(address: string): boolean {
  return /^https?:\/\/\S+\/$/.test(address) && URL.canParse(address);
}

function placeOf(path: readonly PropertyKey[]): string {
  return path[0] === 'towns' && typeof path[1] === 'number' ? `第 ${path[1] + 1} 个镇的` : '';
}

function sayUnknown(keys: readonly string[], path: readonly PropertyKey[]): string {
  const known = Object.keys((path[0] === 'towns' ? town : list).shape);
  return keys
    .map((key) => {
      const meant = nearest(key, known);
      return `「${key}」不认得：${meant === undefined ? `只能写 ${known.join('、')}` : `是不是要写 ${meant}`}。`;
    })
    .join('');
}

/** 两个镇不能一样的：一样的搜到了分不清。 */
const distinct = { id: '代号', name: '镇名', address: '网址', folder: '文件夹' } as const;

function twins(
  towns: readonly ListedTown[],
  lineOf: (at: number, field: keyof typeof distinct) => number,
): readonly ListFault[] {
  return (Object.keys(distinct) as (keyof typeof distinct)[]).flatMap((field) =>
    towns.flatMap((one, at) => {
      const before = towns.findIndex((other) => other[field] === one[field]);
      return before === at
        ? []
        : [
            {
              line: lineOf(at, field),
              message: `第 ${at + 1} 个镇的${distinct[field]}和第 ${before + 1} 个镇的一样，都是「${one[field]}」：改掉写错的那一个，写重了的删掉一个。`,
            },
          ];
    }),
  );
}

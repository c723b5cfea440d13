import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitAnchor } from '../../../src/clauses/labels.ts';
import { kindNames } from '../../../src/kinds/kinds.ts';

/** 一句问话，和哪些页算答对；一页也没有的，是这个站答不了的话。 */
export interface EvalQuery {
  readonly q: string;
  /** 「类/文件名」，`rules/*` 是那一类的哪一页都行。 */
  readonly accept: readonly string[];
  /** 答案在哪一条（锚点）；没有说的不看。 */
  readonly clause?: string | undefined;
  readonly type: string;
}

/** 编号 → 「类/文件名」。 */
export type Slugs = ReadonlyMap<string, string>;

const listed = z.object({
  query: z.string(),
  codes: z.array(z.union([z.number(), z.string()])),
  clause: z.string().optional(),
  kind: z.string(),
});
const lined = z.object({ q: z.string(), accept: z.array(z.string()), type: z.string() });

/** 读一份问话清单：一个 JSON 数组（`query`、`codes`、`clause`、`kind`），或者一行一句 JSON（`q`、`accept`、`type`）。 */
export function readQueries(file: string, slugs: Slugs): readonly EvalQuery[] {
  const text = readFileSync(file, 'utf8');
  if (!text.trimStart().startsWith('[')) {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => lined.parse(JSON.parse(line)));
  }
  return z
    .array(listed)
    .parse(JSON.parse(text))
    .map(({ query, codes, clause, kind }) => ({
      q: query,
      accept: codes.map((code) => slugs.get(String(code)) ?? String(code)),
      clause,
      type: kind,
    }));
}

/** 由 content 里的文件得出：编号 → 「类/文件名」。 */
export function slugsByCode(content: string): Slugs {
  return new Map(
    kindNames.flatMap((kind) =>
      readdirSync(join(content, kind)).flatMap((name) => {
        const text = readFileSync(join(content, kind, name), 'utf8');
        const code = /^\s*"?code"?:\s*(\d+)/m.exec(text)?.[1];
        return code === undefined ? [] : [[code, `${kind}/${name.replace(/\.\w+$/, '')}`] as const];
      }),
    ),
  );
}

/** 一个地址（相对底座）是哪一页，写成「类/文件名」；名词是「terms/代号」。 */
export function pageName(path: string, slugs: Slugs): string {
  const { page, anchor = '' } = splitAnchor(path);
  const code = page.replace(/\/$/, '');
  if (code === 'terms') return `terms/${anchor}`;
  return slugs.get(code) ?? code;
}

/** 这一页算不算答对：`rules/*` 是那一类的哪一页都行。 */
export function isAccepted(page: string, { accept }: Pick<EvalQuery, 'accept'>): boolean {
  return accept.some((wanted) =>
    wanted.endsWith('/*') ? page.startsWith(wanted.slice(0, -1)) : page === wanted,
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitAnchor } from '../../../src/clauses/labels.ts';
import { kindNames } from '../../../src/kinds/kinds.ts';

/** 一句问话，和哪些页算答对；一页也没有的，是跟这个站不相干的话。 */
export interface EvalQuery {
  readonly q: string;
  readonly accept: readonly string[];
  readonly type: string;
}

/** 读一份问话清单，一行一句 JSON。 */
export function readQueries(file: string): readonly EvalQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as EvalQuery);
}

/** 由 content 里的文件得出：编号 → 「类/文件名」。 */
export function slugsByCode(content: string): ReadonlyMap<string, string> {
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
export function pageName(path: string, slugs: ReadonlyMap<string, string>): string {
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

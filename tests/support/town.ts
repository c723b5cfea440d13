import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse as parsePath, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { finderSchema } from '../../src/kinds/finder.ts';
import { guideSchema } from '../../src/kinds/guide.ts';
import { type Kind, kinds } from '../../src/kinds/kinds.ts';
import { planSchema } from '../../src/kinds/progress/plan.ts';
import { siteSchema } from '../../src/kinds/town/site.ts';
import { termSchema } from '../../src/kinds/town/term.ts';
import { townFiguresSchema } from '../../src/kinds/town/town-figure.ts';
import { villageSchema } from '../../src/kinds/town/village.ts';
import { splitPage } from '../../src/source/syntax/front-matter.ts';
import { fillingOf } from '../../src/town-figures/fill.ts';

/** 编出来测试的青石镇的内容文件夹。 */
export const qingshiFolder = resolve(import.meta.dirname, '../towns/qingshi');

/** 一个镇的内容文件夹里的一切，读好了；测试由它算出该看到什么，不另写一遍。 */
export type Town = ReturnType<typeof readTown>;

/**
 * 读一个镇的内容文件夹；写坏了就抛错，没有的文件夹就是一样也没有。各类按编号排，进度按日子排。
 * 政策里要镇里补的数都填好了。
 */
export function readTown(folder: string) {
  const json = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    schema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const figures = existsSync(join(folder, 'town-figures.json'))
    ? json('town-figures.json', townFiguresSchema)
    : [];
  const { policy, cited } = fillingOf(figures);
  return {
    folder,
    figures,
    site: json('site.json', siteSchema),
    plan: json('progress-plan.json', planSchema),
    villages: json('villages.json', z.array(villageSchema)),
    terms: json('terms.json', z.array(termSchema)),
    questions: json('finder.json', finderSchema).questions,
    policies: pagesIn(folder, 'policies').map((page) => ({
      ...policy(page, page.body),
      body: cited(page.body),
    })),
    rules: pagesIn(folder, 'rules'),
    exemplars: pagesIn(folder, 'exemplars'),
    notices: pagesIn(folder, 'notices'),
    actions: pagesIn(folder, 'actions'),
    promises: pagesIn(folder, 'promises'),
    meetings: pagesIn(folder, 'meetings'),
    guides: namesIn(folder, 'guide').map((name) => ({
      id: parsePath(name).name,
      ...guideSchema.parse(frontIn(join(folder, 'guide', name))),
    })),
    progress: namesIn(folder, 'progress')
      .map((name) => json(join('progress', name), kinds.progress.schema))
      .toSorted((a, b) => a.until.localeCompare(b.until)),
  };
}

/** 一页的 front matter 和正文。 */
function readPage(path: string): { readonly front: unknown; readonly body: string } {
  const { front, body } = splitPage(readFileSync(path, 'utf8'));
  return { front: parse(front?.text ?? ''), body: body.text };
}

/** 一类页面的数据，按编号排；`body` 是正文。 */
function pagesIn<K extends Exclude<Kind, 'progress'>>(
  folder: string,
  kind: K,
): readonly (z.output<(typeof kinds)[K]['schema']> & { readonly body: string })[] {
  const { schema } = kinds[kind];
  return namesIn(folder, kind)
    .map((name) => {
      const { front, body } = readPage(join(folder, kind, name));
      return { ...(schema.parse(front) as z.output<(typeof kinds)[K]['schema']>), body };
    })
    .toSorted((a, b) => a.code - b.code);
}

function frontIn(path: string): unknown {
  return readPage(path).front;
}

function namesIn(folder: string, kind: string): readonly string[] {
  const path = resolve(folder, kind);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((name) => /\.(?:mdx?|json)$/.test(name));
}

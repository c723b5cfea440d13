/** 生成网页以后：写每一页的「怎么引用」，给网页填上引用的是哪天的一版。由 scripts/build.ts 调用。 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Citable, citableSchema } from '../../../src/citation/citable.ts';
import { sayCitedDay } from '../../../src/citation/cited-day.ts';
import { type CitedVersion, citePage } from '../../../src/citation/pages/cite-page.ts';
import { editionOf } from '../../../src/versions/foot.ts';
import type { Frame } from '../../../src/versions/frame.ts';
import type { PageHistoryShown } from '../../../src/versions/history-of-page.ts';

type Histories = ReadonlyMap<number, PageHistoryShown>;

/** 取走生成网站时写下的「可以引用的各页」，不跟着网站发出去；没有这个文件的抛错。 */
export function takeCitable(dist: string): Citable {
  const file = join(dist, 'citable.json');
  if (!existsSync(file)) {
    throw new Error(`没有 ${file}。它由 src/pages/citable.json.ts 写，要先生成网站。`);
  }
  const citable = citableSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return citable;
}

/** 每一页给文献管理软件看的日子，填上哪天的一版；看不到历史的（`histories` 没有）照页面自己的。 */
export function dateCitations(
  dist: string,
  { pages }: Citable,
  histories: Histories | undefined,
): void {
  for (const { code } of pages) {
    const file = join(dist, String(code), 'index.html');
    const page = readFileSync(file, 'utf8');
    writeFileSync(file, sayCitedDay(page, histories?.get(code)?.versions.at(-1)?.day));
  }
}

/** 写出每一页的「怎么引用」；看不到历史的（`histories` 没有），照页面自己的日子。 */
export function writeCitePages(
  dist: string,
  base: string,
  frame: Frame,
  citable: Citable,
  histories: Histories | undefined,
): void {
  for (const page of citable.pages) {
    const { code } = page;
    const made = citePage(page, { ...citable, base }, versionsOf(histories?.get(code)));
    const file = join(dist, made.path.slice(base.length), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    const history = histories?.get(code);
    const edition = history && editionOf(history);
    writeFileSync(file, frame.fill({ ...made, edition }));
  }
  console.log(`怎么引用写好了：${citable.pages.length} 个网页。`);
}

/** 登得出来的各版；现在的一版总是末一个。 */
function versionsOf(history: PageHistoryShown | undefined): readonly CitedVersion[] {
  return (history?.versions ?? []).flatMap((version) => {
    if (version.state !== 'shown') return [];
    const { id, day, text } = version;
    return [{ id, day, title: text.title }];
  });
}

/** 生成网页以后：写每一页的「怎么引用」。由 scripts/build.ts 调用。 */
import { type Citable, citableSchema } from '../../../src/citation/citable.ts';
import { citePage } from '../../../src/citation/pages/cite-page.ts';
import { editionOf } from '../../../src/versions/foot.ts';
import type { Frame } from '../../../src/versions/frame.ts';
import { type Histories, shownVersions } from '../../../src/versions/history-of-page.ts';
import { takeWritten } from '../site/take-written.ts';
import { writeMadePage } from '../versions/write-made-page.ts';

/** 取走生成网站时写下的「可以引用的各页」，不跟着网站发出去；没有这个文件的抛错。 */
export function takeCitable(dist: string): Citable {
  return takeWritten(dist, 'citable.json', citableSchema);
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
    const history = histories?.get(page.code);
    const versions = shownVersions(history).map(({ id, day, text }) => ({
      id,
      day,
      title: text.title,
    }));
    const made = citePage(page, { ...citable, base }, versions);
    const edition = history && editionOf(history);
    writeMadePage(dist, base, made.path, frame.fill({ ...made, edition }));
  }
  console.log(`怎么引用写好了：${citable.pages.length} 个网页。`);
}

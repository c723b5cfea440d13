/** 生成网页以后：写各版的网页，给每一页的抬头填上改过几次。由 scripts/build.ts 调用。 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type KnownPublic, knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { sayCitedDay } from '../../../src/citation/cited-day.ts';
import { findExposed } from '../../../src/output-gate/find-exposed.ts';
import { htmlTexts } from '../../../src/output-gate/texts/html-texts.ts';
import type { Content } from '../../../src/source/content.ts';
import { editionOf, sayEdition } from '../../../src/versions/foot.ts';
import { type Frame, frameOf } from '../../../src/versions/frame.ts';
import type { Histories, PageHistoryShown } from '../../../src/versions/history-of-page.ts';
import type { SiteRoot } from '../../../src/versions/pages/addresses.ts';
import { currentPage } from '../../../src/versions/pages/current-page.ts';
import { type MadePage, notShownPage } from '../../../src/versions/pages/made-page.ts';
import { pagesOf } from '../../../src/versions/pages/pages-of.ts';
import { sayTimes } from '../../../src/versions/versions-link.ts';
import { writeMadePage } from './write-made-page.ts';

const FRAME = 'version-frame';

/** 是旧版的外框，不是网站的一页；`path` 从网站根写起。 */
export function isFrame(path: string): boolean {
  return path.startsWith(`${FRAME}/`);
}

/** 取走 Astro 生成的外框，不跟着网站发出去。 */
export function takeFrame(dist: string): Frame {
  const folder = join(dist, FRAME);
  const frame = frameOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  rmSync(folder, { recursive: true });
  return frame;
}

/**
 * 一页的抬头填上改过几次、给文献管理软件看的日子，页脚填上第几版、哪次提交；看不到历史的（`histories` 没有）照实说。
 * `path` 从网站根写起；`commit` 是全站内容末一次的提交，没有编号的页说的是它。旧版的外框留着等人填，原样。
 */
export function labelVersion(
  path: string,
  page: string,
  histories: Histories | undefined,
  commit: string | undefined,
): string {
  if (isFrame(path)) return page;
  const [, code, inside] = /^(\d+)\/(.*)$/.exec(path) ?? [];
  const history = code === undefined ? undefined : histories?.get(Number(code));
  const isHead = code !== undefined && inside === 'index.html';
  const labelled = isHead ? labelHead(page, history) : page;
  return sayEdition(labelled, history ? editionOf(history) : { commit });
}

function labelHead(page: string, history: PageHistoryShown | undefined): string {
  const { versions } = history ?? {};
  const times = versions && Math.max(0, versions.length - 1);
  return sayCitedDay(sayTimes(page, times), versions?.at(-1)?.day);
}

/**
 * 写出各版、改了什么、每一版的单子；看不到历史的一页也不写。写以前照放上网以前那样读一遍（旧的各版
 * 一段一段看过了）：有不该公开的，换成一句「不再登」。返回读过、没有毛病的文字。
 */
export function writeVersions(
  dist: string,
  root: SiteRoot,
  frame: Frame,
  content: Content,
  histories: Histories | undefined,
): Set<string> {
  const seen = new Set<string>();
  if (histories === undefined) {
    console.log(
      '看不到历史（不在 git 里、还没有提交过，或者只取了最近几次提交）：没有旧版可看，网页上照实说了。',
    );
    return seen;
  }
  const known = knownOnSite(content);
  const live = [...histories.values()].filter(({ code }) =>
    existsSync(join(dist, String(code), 'index.html')),
  );
  let count = 0;
  for (const page of pagesToWrite(live, root)) {
    writeMadePage(dist, root.base, page.path, cleanPage(page, frame, known, seen));
    count += 1;
  }
  console.log(`旧版写好了：${count} 个网页。`);
  return seen;
}

/** 要写的全部网页，写一页才做一页：几千页的历史不一起放在内存里。 */
function* pagesToWrite(live: readonly PageHistoryShown[], root: SiteRoot): Iterable<MadePage> {
  for (const history of live) yield* pagesOf(history, root);
  yield currentPage(live, root);
}

/** 填好的一页；里面有不该公开的，只说不再登。 */
function cleanPage(page: MadePage, frame: Frame, known: KnownPublic, seen: Set<string>): string {
  const filled = frame.fill(page);
  const texts = htmlTexts(frame.own(filled));
  if (page.isJudged === true) {
    for (const { text } of texts) seen.add(text);
    return filled;
  }
  for (const _ of findExposed([{ name: page.path, texts }], known, seen)) {
    for (const { text } of texts) seen.delete(text);
    return frame.fill(notShownPage(page.path));
  }
  return filled;
}

/** 生成网页以后：写各版的网页，给每一页的抬头填上改过几次。由 scripts/build.ts 调用。 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import { sayCitedDay } from '../../../src/citation/cited-day.ts';
import { findExposed } from '../../../src/output-gate/find-exposed.ts';
import { htmlTexts } from '../../../src/output-gate/texts/html-texts.ts';
import { editionOf, sayEdition } from '../../../src/versions/foot.ts';
import { type Frame, frameOf } from '../../../src/versions/frame.ts';
import type { Histories, PageHistoryShown } from '../../../src/versions/history-of-page.ts';
import type { SiteRoot } from '../../../src/versions/pages/addresses.ts';
import { currentPage } from '../../../src/versions/pages/current-page.ts';
import { type MadePage, notShownPage } from '../../../src/versions/pages/made-page.ts';
import { pagesOf } from '../../../src/versions/pages/pages-of.ts';
import { sayTimes } from '../../../src/versions/versions-link.ts';
import { keyOf, openKept } from '../kept/kept-results.ts';
import { type GateGiven, rulesOf } from '../site/clean-files.ts';
import type { GatedAside } from '../site/gate-aside.ts';
import { historyKey } from './history-key.ts';
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

/** 写旧版要的：外框，各页的历史（看不到的没有），写以前照什么看。 */
interface VersionsGiven {
  readonly frame: Frame;
  readonly histories: Histories | undefined;
  readonly gate: GateGiven;
}

/**
 * 写出各版、改了什么、每一版的单子；看不到历史的一页也不写。写以前照放上网以前那样读一遍（旧的各版
 * 一段一段看过了）：有不该公开的，换成一句「不再登」。历史、外框都没有变的，照存着的写。返回看过的各页。
 */
export function writeVersions(
  dist: string,
  root: SiteRoot,
  { frame, histories, gate }: VersionsGiven,
): GatedAside {
  const paths: string[] = [];
  const seen: GatedAside = { paths, faults: { exposed: [], unreadable: [] } };
  if (histories === undefined) {
    console.log(
      '看不到历史（不在 git 里、还没有提交过，或者只取了最近几次提交）：没有旧版可看，网页上照实说了。',
    );
    return seen;
  }
  const live = [...histories.values()].filter(({ code }) =>
    existsSync(join(dist, String(code), 'index.html')),
  );
  const clean = cleanPages(frame, gate.known);
  const results = openKept('versions', gate.kept);
  const shared = keyOf(JSON.stringify(root), rulesOf(gate.known), frame.fill(emptyPage));
  const write = (pages: readonly MadePage[]) => {
    for (const page of pages) {
      paths.push(writeMadePage(dist, root.base, page.path, frame.fill(page)));
    }
  };
  for (const history of live) {
    const key = keyOf(shared, historyKey(history));
    write(results.value(key, () => Array.from(pagesOf(history, root), clean)));
  }
  write([currentPage(live, root)].map(clean));
  results.save();
  console.log(`旧版写好了：${paths.length} 个网页。`);
  return seen;
}

/** 什么也没有填的一页：看外框变没变。 */
const emptyPage = { title: '', description: '', main: { html: '' } };

/** 里面有不该公开的，换成只说不再登的；一样的字只看一遍。 */
function cleanPages(frame: Frame, known: KnownPublic): (page: MadePage) => MadePage {
  const seen = new Set<string>();
  return (page) => {
    if (page.isJudged === true) return page;
    const texts = htmlTexts(frame.own(frame.fill(page)));
    for (const _ of findExposed([{ name: page.path, texts }], known, seen)) {
      for (const { text } of texts) seen.delete(text);
      return notShownPage(page.path);
    }
    return page;
  };
}

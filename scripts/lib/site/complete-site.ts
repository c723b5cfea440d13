import { Worker } from 'node:worker_threads';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import type { Digests } from '../../../src/proof/compare-files.ts';
import type { IndexedPage } from '../../../src/search/entries/indexed-page.ts';
import type { Content } from '../../../src/source/content.ts';
import type { Histories } from '../../../src/versions/history-of-page.ts';
import { takeCitable, writeCitePages } from '../citation/write-cite-pages.ts';
import type { SiteSettings } from '../command/settings.ts';
import { today } from '../command/today.ts';
import { writeSiteSummary } from '../district/write-site-summary.ts';
import { readWorkDays } from '../git/work-days.ts';
import { programHash } from '../kept/program-hash.ts';
import { sealDataPackage } from '../machine/seal-data-package.ts';
import { takeMachineFacts } from '../machine/write-markdown.ts';
import { digestsIn } from '../proof/digests.ts';
import { reportUnproven, writeManifest } from '../proof/write-manifest.ts';
import { addressOnFile, lastCommit } from '../versions/read-versions.ts';
import { writeQuotations } from '../versions/write-quotations.ts';
import { isFrame, labelVersion, takeFrame, writeVersions } from '../versions/write-versions.ts';
import { buildOffline, offlineHash } from './build-offline.ts';
import type { SuggestionCounts } from './build-suggestions.ts';
import type { GateGiven } from './clean-files.ts';
import { reportUnanswered } from './expected-queries.ts';
import { finishPages } from './finish-pages.ts';
import type { GatedAside } from './gate-aside.ts';
import { gateOutput } from './gate-output.ts';
import type { PagesTask } from './pages-worker.ts';
import { takeSearchDocuments } from './search-documents.ts';
import { sitePaths } from './site-paths.ts';
import { doneInThread } from './steps/in-thread.ts';
import type { DoneAside, Steps } from './steps/open-steps.ts';
import { writeFindable } from './write-findable.ts';
import { writeLook } from './write-look.ts';

/**
 * Astro 生成的网页做成整个网站，都在 `fresh` 里：样式和脚本、搜索、离线、各页的旧版和怎么引用；读一遍有没有不该公开的，
 * 最后写清单。搜索用的在别的线程里建，建好了就在那里看。
 * `town` 是这个镇的内容，`histories` 是各页的历史。有不该公开的抛 `CommandError`；抛了错，别的线程也都停了。
 */
export async function completeSite(
  fresh: string,
  settings: SiteSettings,
  town: Content,
  histories: Histories | undefined,
  steps: Steps,
): Promise<void> {
  const { content, base } = settings;
  const root = { base, site: settings.site ?? addressOnFile(town) };
  const documents = takeSearchDocuments(fresh);
  const paths = sitePaths(fresh);
  const kept = { program: programHash() };
  const gate: GateGiven = { known: knownOnSite(town), kept };
  const search = buildSearch({ dist: fresh, base, pages: documents, gate }, steps);
  const aside: Promise<unknown>[] = [heard(search)];
  let digests: Digests = {};
  try {
    const hashes = new Map<string, string>();
    const commit = lastCommit(content);
    await steps.run('pages', () =>
      finishPages(fresh, paths, kept, {
        label: (path, html) => labelVersion(path, html, histories, commit),
        done(path, html) {
          if (!isFrame(path)) hashes.set(path, offlineHash(html));
          steps.reached('pages', hashes.size);
        },
      }),
    );
    const frame = takeFrame(fresh);
    const machine = { base, facts: takeMachineFacts(fresh) };
    const pages = steps.aside('gatePages', () =>
      gatePages({ dist: fresh, paths: [...hashes.keys()], gate, machine }),
    );
    aside.push(heard(pages));
    const citable = takeCitable(fresh);
    const written = await steps.run('versions', () => {
      const versions = writeVersions(fresh, root, { frame, histories, gate });
      writeCitePages(fresh, base, frame, citable, histories);
      return [versions, writeQuotations(fresh, town, histories, gate)];
    });
    const { counts, gated } = await search;
    sayCounts(documents.length, counts);
    const day = settings.asOf ?? readWorkDays(content, today()).commitDay ?? today();
    await writeLook(fresh, town);
    writeFindable(fresh, town, { site: root.site, pages: hashes.keys(), histories, day });
    await steps.run('offline', () => buildOffline(fresh, hashes));
    sealDataPackage(fresh);
    const gatedPages = await pages;
    digests = writeSiteSummary(fresh, {
      settings,
      town,
      pages: documents,
      digests: digestsIn(fresh),
    });
    await steps.run('gate', () =>
      gateOutput(fresh, {
        ...{ ...gate, content: town, frame, aside: [...written, ...gated, gatedPages] },
        reached: (done, total) => steps.reached('gate', done, total),
      }),
    );
  } finally {
    // 这里先出了错的，也等那几条线程停了再说。
    await Promise.allSettled(aside);
  }
  const manifest = await steps.run('manifest', () => writeManifest(fresh, settings, digests));
  await reportUnanswered(content, fresh);
  reportUnproven(manifest);
}

/** 建搜索要的：建到哪里，底座，全部页，建好了照什么看。 */
interface SearchGiven {
  readonly dist: string;
  readonly base: string;
  readonly pages: readonly IndexedPage[];
  readonly gate: GateGiven;
}

/** 建好的搜索：有多少，和建的线程里看过的文件。 */
interface SearchBuilt {
  readonly counts: SuggestionCounts;
  readonly gated: readonly GatedAside[];
}

/** 全文索引和搜索建议各在一条线程里建。 */
async function buildSearch(workerData: SearchGiven, steps: Steps): Promise<SearchBuilt> {
  const [{ counts, gated }, fullText] = await settled([
    steps.aside('suggestions', () =>
      doneInThread<{ counts: SuggestionCounts; gated: GatedAside }>(
        new Worker(new URL('suggestions-worker.ts', import.meta.url), { workerData }),
      ),
    ),
    steps.aside('fullText', () =>
      doneInThread<GatedAside>(
        new Worker(new URL('full-text-worker.ts', import.meta.url), { workerData }),
      ),
    ),
  ]);
  return { counts, gated: [gated, fullText] };
}

/** 做完的网页在另一条线程里看，顺手写成 Markdown：这里接着写旧版。 */
function gatePages(workerData: PagesTask): Promise<DoneAside<GatedAside>> {
  return doneInThread(new Worker(new URL('pages-worker.ts', import.meta.url), { workerData }));
}

/** 这里还没有等它、它先出了错的，不算没人管：等到它的时候再说。 */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** 都完了再往下：一个出了错，也等另一个停下。 */
async function settled<All extends readonly Promise<unknown>[]>(
  all: readonly [...All],
): Promise<{ [At in keyof All]: Awaited<All[At]> }> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

function sayCounts(pages: number, { documents, shards, bytes }: SuggestionCounts): void {
  console.log(`全文索引建好了：${pages} 页。`);
  console.log(
    `搜索建议建好了：${documents} 条，${shards} 片，压缩后共 ${Math.round(bytes / 1024)} KB。`,
  );
}

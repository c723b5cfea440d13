import { Worker } from 'node:worker_threads';
import type { Content } from '../../../src/source/content.ts';
import type { Histories } from '../../../src/versions/history-of-page.ts';
import { takeCitable, writeCitePages } from '../citation/write-cite-pages.ts';
import type { SiteSettings } from '../command/settings.ts';
import { today } from '../command/today.ts';
import { writeSiteSummary } from '../district/write-site-summary.ts';
import { readWorkDays } from '../git/work-days.ts';
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
import type { StartedSearch } from './early-search.ts';
import { reportUnanswered } from './expected-queries.ts';
import { finishPages } from './finish-pages.ts';
import type { GatedAside } from './gate-aside.ts';
import { gateOutput } from './gate-output.ts';
import type { PagesTask } from './pages-worker.ts';
import { sitePaths } from './site-paths.ts';
import { doneInThread } from './steps/in-thread.ts';
import type { DoneAside, Steps } from './steps/open-steps.ts';
import { writeFindable } from './write-findable.ts';
import { writeLook } from './write-look.ts';

/** 已经有了的：这个镇的内容，各页的历史，照什么看，正在建的搜索。 */
export interface SiteGiven {
  readonly town: Content;
  readonly histories: Histories | undefined;
  readonly gate: GateGiven;
  readonly search: StartedSearch;
}

/**
 * Astro 生成的网页做成整个网站，都在 `fresh` 里：样式和脚本、搜索、离线、各页的旧版和怎么引用；读一遍有没有不该公开的，
 * 最后写清单。有不该公开的抛 `CommandError`；抛了错，这里起的线程也都停了。
 */
export async function completeSite(
  fresh: string,
  settings: SiteSettings,
  { town, histories, gate, search }: SiteGiven,
  steps: Steps,
): Promise<void> {
  const { content, base } = settings;
  const root = { base, site: settings.site ?? addressOnFile(town) };
  const paths = sitePaths(fresh);
  const aside: Promise<unknown>[] = [];
  const summary = { settings, town, pages: search.pages };
  try {
    const hashes = new Map<string, string>();
    const commit = lastCommit(content);
    await steps.run('pages', () =>
      finishPages(fresh, paths, gate.kept, {
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
    // 这里还没有等它、它先出了错的，不算没人管：等到它的时候再说。
    pages.catch(() => undefined);
    aside.push(pages);
    const citable = takeCitable(fresh);
    const written = await steps.run('versions', () => {
      const versions = writeVersions(fresh, root, { frame, histories, gate });
      writeCitePages(fresh, base, frame, citable, histories);
      return [versions, writeQuotations(fresh, town, histories, gate)];
    });
    const { counts, gated } = await search.built;
    search.bringInto(fresh);
    sayCounts(search.pages.length, counts);
    const day = settings.asOf ?? readWorkDays(content, today()).commitDay ?? today();
    await writeLook(fresh, town);
    writeFindable(fresh, town, { site: root.site, pages: hashes.keys(), histories, day });
    await steps.run('offline', () => buildOffline(fresh, hashes));
    const gatedPages = await pages;
    // 名片先写一份给看的人看；全部文件的指纹要等看完、数据包添好了才算得出，添的只有数。
    writeSiteSummary(fresh, { ...summary, digests: {} });
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
  const manifest = await steps.run('manifest', () => {
    sealDataPackage(fresh);
    const digests = writeSiteSummary(fresh, { ...summary, digests: digestsIn(fresh) });
    return writeManifest(fresh, settings, digests);
  });
  await reportUnanswered(content, fresh);
  reportUnproven(manifest);
}

/** 做完的网页在另一条线程里看，顺手写成 Markdown：这里接着写旧版。 */
function gatePages(workerData: PagesTask): Promise<DoneAside<GatedAside>> {
  return doneInThread(new Worker(new URL('pages-worker.ts', import.meta.url), { workerData }));
}

function sayCounts(pages: number, { documents, shards, bytes }: SuggestionCounts): void {
  console.log(`全文索引建好了：${pages} 页。`);
  console.log(
    `搜索建议建好了：${documents} 条，${shards} 片，压缩后共 ${Math.round(bytes / 1024)} KB。`,
  );
}

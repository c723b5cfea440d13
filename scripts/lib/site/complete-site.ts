import type { Content } from '../../../src/source/content.ts';
import type { Histories } from '../../../src/versions/history-of-page.ts';
import { takeCitable, writeCitePages } from '../citation/write-cite-pages.ts';
import type { SiteSettings } from '../command/settings.ts';
import { reportUnproven, writeManifest } from '../proof/write-manifest.ts';
import { addressOnFile, lastCommit } from '../versions/read-versions.ts';
import { writeQuotations } from '../versions/write-quotations.ts';
import { labelVersions, takeFrame, writeVersions } from '../versions/write-versions.ts';
import { buildOffline } from './build-offline.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { reportUnanswered } from './expected-queries.ts';
import { finishPages } from './finish-pages.ts';
import { gateOutput } from './gate-output.ts';
import { indexSearch } from './index-search.ts';
import { takeSearchDocuments } from './search-documents.ts';

/**
 * Astro 生成的网页做成整个网站，都在 `fresh` 里：样式和脚本、搜索、离线、各页的旧版和怎么引用；读一遍有没有不该公开的，
 * 最后写清单。`town` 是这个镇的内容，`histories` 是各页的历史。有不该公开的抛 `CommandError`。
 */
export async function completeSite(
  fresh: string,
  settings: SiteSettings,
  town: Content,
  histories: Histories | undefined,
): Promise<void> {
  const { content, base } = settings;
  finishPages(fresh);
  const frame = takeFrame(fresh);
  const root = { base, site: settings.site ?? addressOnFile(town) };
  labelVersions(fresh, histories, lastCommit(content));
  const pages = takeSearchDocuments(fresh);
  await indexSearch(fresh, base, pages);
  const citable = takeCitable(fresh);
  buildSuggestions(fresh, pages);
  await buildOffline(fresh);
  const seen = writeVersions(fresh, root, frame, town, histories);
  writeCitePages(fresh, base, frame, citable, histories);
  writeQuotations(fresh, town, histories, seen);
  gateOutput(fresh, town, frame, seen);
  const manifest = writeManifest(fresh, settings);
  await reportUnanswered(content, fresh);
  reportUnproven(manifest);
}

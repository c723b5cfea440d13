import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import type { SiteSettings } from '../command/settings.ts';
import { readContentFolder } from '../content-folder.ts';
import { reportUnproven, writeManifest } from '../proof/write-manifest.ts';
import { readVersions } from '../versions/read-versions.ts';
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
 * Astro 生成的网页做成整个网站，都在 `fresh` 里：样式和脚本、搜索、离线、各页的旧版；读一遍有没有不该公开的，
 * 最后写清单。有不该公开的抛 `CommandError`。
 */
export async function completeSite(fresh: string, settings: SiteSettings): Promise<void> {
  const { content, base } = settings;
  finishPages(fresh);
  const frame = takeFrame(fresh);
  const town = gatherContent(readContentFiles(readContentFolder(content)), undefined);
  const histories = readVersions(content, town);
  labelVersions(fresh, town, histories);
  const pages = takeSearchDocuments(fresh);
  await indexSearch(fresh, base, pages);
  buildSuggestions(fresh, pages);
  await buildOffline(fresh);
  const seen = writeVersions(fresh, base, frame, town, histories);
  writeQuotations(fresh, town, histories, seen);
  gateOutput(fresh, town, frame, seen);
  const manifest = writeManifest(fresh, settings);
  await reportUnanswered(content, fresh);
  reportUnproven(manifest);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesDigest } from '../../scripts/lib/district/write-site-summary.ts';
import { digestsIn } from '../../scripts/lib/proof/digests.ts';
import {
  type SiteSummary,
  siteSummaryPath,
  siteSummaryText,
  summaryFormat,
} from '../../src/district/site-summary.ts';
import { manifestName, manifestText } from '../../src/proof/manifest.ts';
import type { MadeTown } from './district-towns.ts';

/** 写出一个镇的网站里合并要用的那些：搜索建议、名片、清单，和一张首页。 */
export function writeBuiltTown(
  folder: string,
  { id, name, address, pages, files }: MadeTown,
  changes: Partial<SiteSummary> = {},
): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('index.html', `<!doctype html><html lang="zh-CN"><title>${name}</title>`);
  for (const [path, text] of files) put(`search/${path}`, text);
  const counts: Record<string, number> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  const summary: SiteSummary = {
    ...{ format: summaryFormat, id, name: `${name}明白栏`, town: name, sponsor: `${name}人民政府` },
    ...{ address, base: '/', languages: ['zh-CN'], day: '2026-01-01', counts },
    search: { suggestions: 'search/index.json', fullText: 'pagefind/' },
    ...{ phones: ['12345'], areaCodes: [], ownLines: [], files: filesDigest(digestsIn(folder)) },
    ...changes,
  };
  put(siteSummaryPath, siteSummaryText(summary));
  put(
    manifestName,
    manifestText({ manifest: 1, settings: { base: '/' }, files: digestsIn(folder) }),
  );
}

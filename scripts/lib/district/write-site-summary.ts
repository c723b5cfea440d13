import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  filesLine,
  type SiteSummary,
  siteSummaryPath,
  siteSummaryText,
  summaryFormat,
} from '../../../src/district/site-summary.ts';
import { ownLinesSchema } from '../../../src/kinds/town/own-lines.ts';
import type { Digests } from '../../../src/proof/compare-files.ts';
import { type Content, codeOf } from '../../../src/source/content.ts';
import type { SiteSettings } from '../command/settings.ts';
import { digestOf, integrityOf } from '../proof/digests.ts';
import { readPin } from '../shared/pinned-files.ts';
import { siteSettings } from '../site/site-settings.ts';
import { lastCommit } from '../versions/read-versions.ts';

/** 写名片要知道的。 */
interface SummaryGiven {
  readonly settings: SiteSettings;
  readonly town: Content;
  /** 交给搜索的各页，数各类有几页。 */
  readonly pages: readonly { readonly kind: string }[];
  /** 别的文件都写好了：各自的指纹。 */
  readonly digests: Digests;
}

const SHORT = 8;

/**
 * 在 `dist` 里写下名片，返回连它在内的全部指纹，按路径排；`digests` 里名片自己的不算。
 */
export function writeSiteSummary(
  dist: string,
  { settings, town, pages, digests }: SummaryGiven,
): Digests {
  const { base, content } = settings;
  const site = siteSettings(town);
  const commit = lastCommit(content)?.slice(0, SHORT);
  const counts: Record<string, number> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  const text = siteSummaryText({
    format: summaryFormat,
    ...{ id: site.id, name: site.name, town: site.town, sponsor: site.sponsor },
    ...{ address: settings.site ?? site.address, base, languages: ['zh-CN'] },
    ...(commit !== undefined && { commit }),
    day: settings.asOf ?? town.asOf.real,
    counts: Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    search: { suggestions: 'search/index.json', fullText: 'pagefind/' },
    phones: [...town.phones].toSorted(),
    areaCodes: [...town.areaCodes],
    ...sharedIn(content, town),
    files: filesDigest(digests),
  });
  const file = join(dist, siteSummaryPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const all = { ...digests, [siteSummaryPath]: digestOf(Buffer.from(text)) };
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** 从区里拿来的政策、本镇另外说了话的政策，各是哪几个编号。 */
function sharedIn(content: string, { files }: Content): Pick<SiteSummary, 'shared' | 'ownLines'> {
  const pin = readPin(content);
  const pinned = new Set(pin?.files.map(({ file }) => `content/${file}`));
  const codes = files
    .filter(({ path, place }) => pinned.has(path) && place.shape === 'policies')
    .flatMap((file) => codeOf(file) ?? []);
  const said = files.find(({ place }) => place.shape === 'own-lines')?.data?.value;
  const ownLines = ownLinesSchema.safeParse(said).data?.map(({ policy }) => policy) ?? [];
  const commit = pin?.commit?.slice(0, SHORT);
  return {
    ...(pin && { shared: { ...(commit !== undefined && { commit }), codes } }),
    ownLines: [...new Set(ownLines)].toSorted((a, b) => a - b),
  };
}

/** 全部文件合起来的指纹；写成 base64：十六进制里碰巧会有一长串数字，看起来像号码。 */
export function filesDigest(digests: Digests): string {
  return integrityOf(filesLine(digests));
}

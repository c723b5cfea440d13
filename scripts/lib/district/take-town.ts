import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nothingKnown } from '../../../src/checks/privacy/known-public.ts';
import {
  readSiteSummary,
  type SiteSummary,
  siteSummaryPath,
} from '../../../src/district/site-summary.ts';
import type { ListedTown } from '../../../src/district/town-list.ts';
import { fileTexts } from '../../../src/output-gate/file-texts.ts';
import { findExposed } from '../../../src/output-gate/find-exposed.ts';
import { manifestName, readManifest } from '../../../src/proof/manifest.ts';
import { digestOf } from '../proof/digests.ts';
import { type KeptPart, keepPart, keptPart, type PartNames } from './kept-parts.ts';

/** 取一个镇的结果。 */
export interface TownTaken {
  readonly town: ListedTown;
  /** 合并用哪一份；一回也没有取到过的没有。 */
  readonly part: KeptPart | undefined;
  readonly outcome: 'same' | 'taken' | 'refused';
  /** 没有取的，为什么。 */
  readonly why?: string;
}

/** 网站的清单、名片里要的都在这里；合并、搜索只用搜索建议这几样，网页不抄。 */
const WANTED = /^search\/(?:index\.json|conditions\.json|rare\.json|[pct]\/\d+\.(?:txt|json))$/;
/** 认姓名要整个镇的内容才认得准，镇里生成的时候看过了；这里只看认得准的号码、住址这些。 */
const NEEDS_CONTENT: ReadonlySet<string> = new Set(['person', 'only-one', 'count', 'revoked']);

const index = z.object({
  sounds: z.string(),
  shards: z.int().min(1),
  documents: z.int().min(0),
  span: z.int().min(1),
  common: z.string(),
  villages: z.record(z.string(), z.string()),
});
const labelled = z.object({
  ...{ kind: z.string(), kindLabel: z.string(), code: z.string(), title: z.string() },
});

/**
 * 取一个镇：清单没有变的不动；变了的，每个文件对一遍指纹，要用的几样看一遍有没有不该公开的，都好了才存下。
 * 有毛病的不取，用上一回好的，说为什么。`folder` 是这个镇的网站。
 */
export function takeTown(town: ListedTown, folder: string, kept: string): TownTaken {
  const before = keptPart(kept, town.id);
  const refused = (why: string): TownTaken => ({ town, part: before, outcome: 'refused', why });
  const manifestFile = join(folder, manifestName);
  if (!existsSync(manifestFile)) {
    return refused(
      `${folder} 里没有 ${manifestName}，不是生成好的网站：看看单子上的 folder 写对没有。`,
    );
  }
  const bytes = readFileSync(manifestFile);
  const hash = digestOf(bytes);
  if (before?.manifest === hash) return { town, part: before, outcome: 'same' };
  const manifest = readManifest(bytes.toString('utf8'));
  if (manifest === undefined) return refused(`${manifestName} 读不懂：重新取一份。`);
  const read = readWanted(folder, manifest.files);
  if ('damaged' in read) {
    const [first = '', ...others] = read.damaged;
    const more = others.length === 0 ? '' : `等 ${others.length + 1} 个文件`;
    return refused(`${first}${more}和清单上的指纹对不上：没有取完，或者改坏了。重新取一份。`);
  }
  const { files } = read;
  const summary = readSiteSummary(files.get('site.json')?.toString('utf8') ?? '');
  if (summary === undefined)
    return refused(`${siteSummaryPath} 没有，或者是别的版的：用新的程序重新生成。`);
  const wrong = summaryFault(town, summary) ?? indexFault(files) ?? exposedIn(files, summary);
  if (wrong !== undefined) return refused(wrong);
  keepPart(kept, town.id, hash, files, namesIn(files));
  return { town, part: keptPart(kept, town.id), outcome: 'taken' };
}

/** 照清单一个个读，对指纹；要用的留着。 */
function readWanted(folder: string, digests: Readonly<Record<string, string>>) {
  const files = new Map<string, Buffer>();
  const damaged: string[] = [];
  for (const [path, digest] of Object.entries(digests)) {
    const file = join(folder, path);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    if (bytes === undefined || digestOf(bytes) !== digest) damaged.push(path);
    else if (path === siteSummaryPath) files.set('site.json', bytes);
    else if (WANTED.test(path)) files.set(path, bytes);
  }
  return damaged.length > 0 ? { damaged } : { files };
}

function summaryFault({ id, address }: ListedTown, summary: SiteSummary): string | undefined {
  if (summary.id !== id) {
    return `这一份是「${summary.id}」的，单子上写的代号是「${id}」：folder 或者 id 写错了一个。`;
  }
  if (summary.address !== '' && summary.address !== address) {
    return `单子上的网址是 ${address}，这个镇自己写的是 ${summary.address}：改成一样的。`;
  }
  return undefined;
}

function indexFault(files: ReadonlyMap<string, Buffer>): string | undefined {
  const json = (name: string) => JSON.parse(files.get(name)?.toString('utf8') ?? 'null');
  const read = index.safeParse(json('search/index.json'));
  const shards = read.data?.shards ?? 0;
  const isWhole = Array.from({ length: shards }, (_, at) => `search/p/${at}.txt`).every((name) =>
    files.has(name),
  );
  return read.success &&
    isWhole &&
    files.has('search/conditions.json') &&
    files.has('search/rare.json')
    ? undefined
    : '搜索建议不全：用新的程序重新生成。';
}

/** 一个字也不照抄：合并的日志是公开的。 */
function exposedIn(
  files: ReadonlyMap<string, Buffer>,
  { phones, areaCodes }: SiteSummary,
): string | undefined {
  const known = { ...nothingKnown, phones: new Set(phones), areaCodes };
  const sources = [...files].flatMap(([path, bytes]) => {
    const texts = fileTexts({ path, text: bytes.toString('utf8') });
    return texts === undefined ? [] : [{ name: path, texts }];
  });
  for (const { source, kind } of findExposed(sources, known)) {
    if (!NEEDS_CONTENT.has(kind)) {
      return `${source} 里有不该公开的个人信息：请这个镇删掉再生成，用过的号码先从历史里清掉。`;
    }
  }
  return undefined;
}

function namesIn(files: ReadonlyMap<string, Buffer>): PartNames {
  const kindLabels: Record<string, string> = {};
  const titles: Record<string, string> = {};
  for (const [path, bytes] of files) {
    if (!path.startsWith('search/c/')) continue;
    const page = labelled.parse(JSON.parse(bytes.toString('utf8')));
    kindLabels[page.kind] ??= page.kindLabel;
    if (page.kind === 'policies') titles[page.code] = page.title;
  }
  return { kindLabels, titles };
}

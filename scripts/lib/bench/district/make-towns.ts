import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  siteSummaryPath,
  siteSummaryText,
  summaryFormat,
} from '../../../../src/district/site-summary.ts';
import { manifestName, manifestText } from '../../../../src/proof/manifest.ts';
import type { IndexedPage } from '../../../../src/search/entries/indexed-page.ts';
import { filesDigest } from '../../district/write-site-summary.ts';
import { digestsIn } from '../../proof/digests.ts';
import { buildSuggestions } from '../../site/build-suggestions.ts';
import { indexSearch } from '../../site/index-search.ts';
import { programStamp } from '../conditions.ts';
import { townDocuments, townNameIn } from './town-documents.ts';
import { type VariedTown, varyTown } from './vary-town.ts';

/** 真的建索引的有几个镇；后面的照抄它们的索引，只换代号、镇名和网址。 */
const DISTINCT = 3;

/** 翻出来的各镇放在哪里。 */
export interface MadeTowns {
  readonly folder: string;
  readonly list: string;
  readonly towns: readonly { readonly id: string; readonly name: string }[];
}

/**
 * 在 `folder` 里翻出 `count` 个镇生成好的搜索：页由 `content` 写一遍，各镇换名，头几个镇的索引照生成网站时的办法建，
 * 后面的照抄。网页不写。同一份程序翻过的直接用。
 */
export async function makeTowns(
  folder: string,
  content: string,
  count: number,
  say: (line: string) => void,
): Promise<MadeTowns> {
  const stamp = join(folder, 'made-by');
  const made = { folder, list: join(folder, 'list.json') };
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === programStamp()) {
    const { towns } = JSON.parse(readFileSync(made.list, 'utf8'));
    return { ...made, towns };
  }
  rmSync(folder, { recursive: true, force: true });
  const pages = await townDocuments(content);
  const name = townNameIn(content);
  const towns: VariedTown[] = [];
  for (let at = 0; at < count; at++) {
    const town = varyTown(pages, name, at);
    const root = join(folder, town.id);
    if (at < DISTINCT) await indexTown(root, town.pages);
    else cpSync(join(folder, towns[at % DISTINCT]?.id ?? ''), root, { recursive: true });
    writeCard(root, town);
    towns.push({ ...town, pages: [] });
    say(`翻好了 ${at + 1} 个镇，一个 ${pages.length} 页。`);
  }
  const listed = towns.map(({ id, name: called }) => ({
    ...{ id, name: called, address: addressOf(id), folder: id },
  }));
  writeFileSync(
    made.list,
    JSON.stringify({ name: '翻出来的区', sponsor: '量快慢的', towns: listed }, undefined, 1),
  );
  writeFileSync(stamp, programStamp());
  return { ...made, towns: listed };
}

/** 改一个镇的一页，清单跟着变：量只取变了的镇用多久。 */
export function changeTown(folder: string, id: string): void {
  const root = join(folder, id);
  const page = join(root, 'search/t/0.txt');
  writeFileSync(page, `${readFileSync(page, 'utf8')}。`);
  writeManifestOf(root);
}

function addressOf(id: string): string {
  return `https://example.org/${id}/`;
}

async function indexTown(root: string, pages: readonly IndexedPage[]): Promise<void> {
  mkdirSync(root, { recursive: true });
  buildSuggestions(root, pages);
  await indexSearch(root, '/', pages);
}

function writeCard(root: string, { id, name, pages }: VariedTown): void {
  const summary = siteSummaryText({
    ...{ format: summaryFormat, id, name: `${name}明白栏`, town: name, sponsor: `${name}人民政府` },
    ...{ address: addressOf(id), base: '/', languages: ['zh-CN'], day: '2026-01-01' },
    counts: countsOf(pages),
    search: { suggestions: 'search/index.json', fullText: 'pagefind/' },
    ...{
      phones: phonesIn(pages),
      areaCodes: [],
      ownLines: [],
      files: filesDigest(digestsIn(root)),
    },
  });
  const file = join(root, siteSummaryPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, summary);
  writeManifestOf(root);
}

function writeManifestOf(root: string): void {
  const manifest = { manifest: 1 as const, settings: { base: '/' }, files: digestsIn(root) };
  writeFileSync(join(root, manifestName), manifestText(manifest));
}

function countsOf(pages: readonly IndexedPage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** 内容里登记过的座机，这里由页上写着的来：翻出来的内容检查过了。 */
function phonesIn(pages: readonly IndexedPage[]): string[] {
  const found = JSON.stringify(pages).matchAll(/\d{3,4}-\d{7,8}|(?<!\d)1\d{4}(?!\d)/g);
  return [...new Set([...found].map(([phone]) => phone.replace('-', '')))];
}

/** 生成网页以后：写查引用要的总表、指纹和各页写过的话，放在 dist/cite/ 里。 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { kindOfCode } from '../../../src/kinds/kinds.ts';
import { fileTexts } from '../../../src/output-gate/file-texts.ts';
import { findExposed } from '../../../src/output-gate/find-exposed.ts';
import { bareText } from '../../../src/quotations/bare-text.ts';
import { type NamedPage, namedPagesSchema } from '../../../src/quotations/named-page.ts';
import { packSamples } from '../../../src/quotations/packed-samples.ts';
import type { QuotedPage, StoredPassage } from '../../../src/quotations/quoted-page.ts';
import { samplesOf } from '../../../src/quotations/samples.ts';
import { storePassages } from '../../../src/quotations/stored-passages.ts';
import type { Content } from '../../../src/source/content.ts';
import {
  type Histories,
  type PageHistoryShown,
  shownVersions,
} from '../../../src/versions/history-of-page.ts';
import { clauseSchemes, type PageText } from '../../../src/versions/page-text.ts';
import { quotedTexts } from '../../../src/versions/quoted-texts.ts';
import { readTodayTexts } from './today-texts.ts';

/** 一页登得出来的各版：叫什么，写的什么；末一版是现在的。 */
interface QuotedVersion {
  readonly id: string;
  readonly text: PageText;
}

/**
 * 照现在的网页和登得出来的旧版写；不再登的、撤下的一个字也不写，指纹也没有。看不到历史的，只有现在的。
 * 写以前照放上网以前那样读一遍，旧的话里看出有不该公开的，那一页只写现在的；读过、没有毛病的文字添进 `seen`。
 */
export function writeQuotations(
  dist: string,
  content: Content,
  histories: Histories | undefined,
  seen: Set<string>,
): void {
  const folder = join(dist, 'cite');
  const today = readTodayTexts(content, (code) => {
    const history = histories?.get(code);
    return history?.takenDown === undefined && !isKept(history);
  });
  const known = knownOnSite(content);
  mkdirSync(join(folder, 'text'), { recursive: true });
  const packed: (readonly number[])[] = [];
  const pages = takeNamedPages(folder).map((page): QuotedPage => {
    const path = `cite/text/${page.code}.json`;
    const isExposed = (text: string) => {
      const texts = fileTexts({ path, text }) ?? [];
      for (const _ of findExposed([{ name: path, texts }], known, seen)) {
        for (const { text: said } of texts) seen.delete(said);
        return true;
      }
      return false;
    };
    const all = versionsOf(histories?.get(page.code), today.get(page.code));
    const stored = (versions: readonly QuotedVersion[]) =>
      storePassages(versions.map(({ text }) => quotedTexts(text)));
    const whole = stored(all);
    const isClean = !isExposed(JSON.stringify(whole));
    const versions = isClean ? all : all.slice(-1);
    const passages = isClean ? whole : stored(versions);
    writeFileSync(join(dist, path), JSON.stringify(passages));
    packed.push(hashesOf(passages));
    const kind = kindOfCode(page.code);
    return {
      ...page,
      scheme: kind && clauseSchemes[kind],
      versions: versions.map(({ id }) => id),
    };
  });
  const index = JSON.stringify({ pages });
  const samples = packSamples(packed);
  writeFileSync(join(folder, 'index.json'), index);
  writeFileSync(join(folder, 'samples.bin'), samples);
  const bytes = gzipSync(index, { level: 9 }).length + samples.length;
  console.log(`查引用的表写好了：${pages.length} 页，压缩后 ${Math.round(bytes / 1024)} KB。`);
}

/** 取走生成网站时写下的全部页，不跟着网站发出去。 */
function takeNamedPages(folder: string): readonly NamedPage[] {
  const file = join(folder, 'pages.json');
  const pages = namedPagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return pages;
}

function versionsOf(
  history: PageHistoryShown | undefined,
  today: PageText | undefined,
): readonly QuotedVersion[] {
  const shown = shownVersions(history);
  return today === undefined ? shown : [...shown, { id: '', text: today }];
}

/** 现在的样子就是末一版：提交过了，也登得出来。 */
function isKept(history: PageHistoryShown | undefined): boolean {
  return history?.isUncommitted === false && shownVersions(history).length > 0;
}

function hashesOf(passages: readonly StoredPassage[]): readonly number[] {
  return passages.flatMap(([, , text]) => samplesOf(bareText(text).key).map(({ hash }) => hash));
}

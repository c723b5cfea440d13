/** 生成网页以后：写查引用要的总表、指纹和各页写过的话，放在 dist/cite/ 里。 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import { kindOfCode } from '../../../src/kinds/kinds.ts';
import { fileTexts } from '../../../src/output-gate/file-texts.ts';
import { findExposed } from '../../../src/output-gate/find-exposed.ts';
import { bareText } from '../../../src/quotations/bare-text.ts';
import { namedPagesSchema } from '../../../src/quotations/named-page.ts';
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
import { keyOf, openKept } from '../kept/kept-results.ts';
import { type GateGiven, rulesOf } from '../site/clean-files.ts';
import type { GatedAside } from '../site/gate-aside.ts';
import { takeWritten } from '../site/take-written.ts';
import { historyKey } from './history-key.ts';
import { readTodayTexts } from './today-texts.ts';

/** 一页登得出来的各版：叫什么，写的什么；末一版是现在的。 */
interface QuotedVersion {
  readonly id: string;
  readonly text: PageText;
}

/**
 * 照现在的网页和登得出来的旧版写；不再登的、撤下的一个字也不写，指纹也没有。看不到历史的，只有现在的。
 * 写以前照放上网以前那样读一遍，旧的话里看出有不该公开的，那一页只写现在的。各版都没有变的一页，照存着的写。
 * 返回看过、没有毛病的文件。
 */
export function writeQuotations(
  dist: string,
  content: Content,
  histories: Histories | undefined,
  { known, kept }: GateGiven,
): GatedAside {
  const folder = join(dist, 'cite');
  const today = readTodayTexts(content, (code) => {
    const history = histories?.get(code);
    return history?.takenDown === undefined && !isKept(history);
  });
  mkdirSync(join(folder, 'text'), { recursive: true });
  const results = openKept('quotations', kept);
  const rules = rulesOf(known);
  const paths: string[] = [];
  const packed: (readonly number[])[] = [];
  const pages = takeWritten(dist, 'cite/pages.json', namedPagesSchema).map((page): QuotedPage => {
    const path = `cite/text/${page.code}.json`;
    const [history, text] = [histories?.get(page.code), today.get(page.code)];
    const key = keyOf(rules, path, history ? historyKey(history) : '', JSON.stringify(text) ?? '');
    const made = results.value(key, () => quotedPage(path, versionsOf(history, text), known));
    writeFileSync(join(dist, path), made.written);
    if (made.isClean) paths.push(path);
    packed.push(made.hashes);
    const kind = kindOfCode(page.code);
    return { ...page, scheme: kind && clauseSchemes[kind], versions: made.versions };
  });
  results.save();
  const index = JSON.stringify({ pages });
  const samples = packSamples(packed);
  writeFileSync(join(folder, 'index.json'), index);
  writeFileSync(join(folder, 'samples.bin'), samples);
  const bytes = gzipSync(index, { level: 9 }).length + samples.length;
  console.log(`查引用的表写好了：${pages.length} 页，压缩后 ${Math.round(bytes / 1024)} KB。`);
  return { paths, faults: { exposed: [], unreadable: [] } };
}

/** 一页要写的：写过的话，它们的指纹，有哪几版；`isClean` 是各版的话都看过、没有毛病。 */
interface MadeQuotations {
  readonly isClean: boolean;
  readonly written: string;
  readonly hashes: readonly number[];
  readonly versions: readonly string[];
}

function quotedPage(
  path: string,
  all: readonly QuotedVersion[],
  known: KnownPublic,
): MadeQuotations {
  const madeOf = (versions: readonly QuotedVersion[], isClean: boolean): MadeQuotations => {
    const passages = storePassages(versions.map(({ text }) => quotedTexts(text)));
    return {
      isClean,
      written: JSON.stringify(passages),
      hashes: hashesOf(passages),
      versions: versions.map(({ id }) => id),
    };
  };
  const whole = madeOf(all, true);
  const texts = fileTexts({ path, text: whole.written }) ?? [];
  for (const _ of findExposed([{ name: path, texts }], known)) {
    return madeOf(all.slice(-1), false);
  }
  return whole;
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

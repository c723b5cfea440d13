import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nothingKnown } from '../../../src/checks/privacy/known-public.ts';
import type { DistrictSite } from '../../../src/district/district.ts';
import type { TownList } from '../../../src/district/town-list.ts';
import { manifestName, manifestText } from '../../../src/proof/manifest.ts';
import { CommandError } from '../command/command-error.ts';
import { programHash } from '../kept/program-hash.ts';
import { digestsIn, integrityOf } from '../proof/digests.ts';
import { gatePaths } from '../site/gate-aside.ts';
import { replaceFolder } from '../site/replace-folder.ts';
import { sitePaths } from '../site/site-paths.ts';
import { stampName } from './district-folder.ts';
import { clearUnused } from './kept-parts.ts';
import { readList } from './read-towns.ts';
import { type TownTaken, takeTown } from './take-town.ts';
import { writeDistrict } from './write-district.ts';

/** 合并要知道的：单子、写到哪里、各镇取来的存在哪里。 */
export interface DistrictSettings {
  readonly list: string;
  readonly out: string;
  readonly kept: string;
}

/**
 * 照单子合一个区的网站：只取清单变了的镇，有毛病的镇用它上一回好的；都写好了才换上，半路停了旧的完整。
 * 一个镇也没有取到的、单子写错了的，抛 `CommandError`，什么也不动。
 */
export async function mergeDistrict(
  { list: path, out, kept }: DistrictSettings,
  say: (line: string) => void,
): Promise<void> {
  const { list, folderOf } = readList(path);
  const taken = list.towns.map((town) => takeTown(town, folderOf(town), kept));
  sayTaken(taken, say);
  const parts = taken.flatMap(({ town, part }) => (part === undefined ? [] : [{ ...town, part }]));
  if (parts.length === 0) {
    throw new CommandError('一个镇也没有取到，什么也没有动。照上面说的改好再来。');
  }
  const stamp = stampOf(list, taken);
  if (existsSync(join(out, stampName)) && readFileSync(join(out, stampName), 'utf8') === stamp) {
    say('跟上一回的一样，没有动。');
    return;
  }
  const fresh = join(dirname(out), `.${basename(out)}.tmp`);
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    await writeDistrict(fresh, siteOf(list, taken), parts);
    writeFileSync(join(fresh, stampName), stamp);
    mustBeClean(fresh, taken);
    const files = digestsIn(fresh);
    const manifest = manifestText({ manifest: 1, settings: { base: '/' }, files });
    writeFileSync(join(fresh, manifestName), manifest);
    replaceFolder(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  clearUnused(
    kept,
    list.towns.map(({ id }) => id),
  );
  say(`合好了：${out}`);
}

function sayTaken(taken: readonly TownTaken[], say: (line: string) => void): void {
  for (const { town, why, part } of taken) {
    if (why === undefined) continue;
    const then = part === undefined ? '以前也没有取到过，先不列它的内容。' : '照上一回好的。';
    console.error(`✗ ${town.name}：${why}${then}`);
  }
  const count = (outcome: TownTaken['outcome']) =>
    taken.filter((one) => one.outcome === outcome).length;
  say(
    `一共 ${taken.length} 个镇：变了的 ${count('taken')} 个，没有变的 ${count('same')} 个，没有取的 ${count('refused')} 个。`,
  );
}

/** 照什么合的：程序、单子、各镇的清单、哪几个镇没有取。一样的不用再合。 */
function stampOf(list: TownList, taken: readonly TownTaken[]): string {
  const towns = taken.map(({ outcome, part }) => [outcome === 'refused', part?.manifest]);
  const from = integrityOf(JSON.stringify([programHash(), list, towns]));
  return `${JSON.stringify({ format: 1, from })}\n`;
}

function siteOf({ name, sponsor }: TownList, taken: readonly TownTaken[]): DistrictSite {
  return {
    name,
    sponsor,
    towns: taken.map(({ town: { id, name: called, address }, part, outcome }) => ({
      ...{ id, name: called, address },
      summary: part?.summary,
      isStale: outcome === 'refused',
    })),
    titles: Object.assign({}, ...taken.toReversed().map(({ part }) => part?.titles)),
    kindLabels: Object.assign({}, ...taken.toReversed().map(({ part }) => part?.kindLabels)),
  };
}

/** 要放上网的再看一遍有没有不该公开的；各镇的那几份取的时候看过了。 */
function mustBeClean(fresh: string, taken: readonly TownTaken[]): void {
  const summaries = taken.flatMap(({ part }) => (part === undefined ? [] : [part.summary]));
  const known = {
    ...nothingKnown,
    phones: new Set(summaries.flatMap(({ phones }) => phones)),
    areaCodes: summaries.flatMap(({ areaCodes }) => areaCodes),
  };
  const paths = sitePaths(fresh).filter((path) => !path.startsWith('towns/'));
  const gate = { known, kept: { program: programHash() } };
  const { exposed, unreadable } = gatePaths(fresh, paths, 'district', gate).faults;
  const [first] = [...exposed.map(({ source }) => source), ...unreadable.map(({ file }) => file)];
  if (first === undefined) return;
  throw new CommandError(
    `区的网站的 ${first} 里有不该公开的，或者认不得，没有换上去；上一次的没有动。看看单子上的名字、网址。`,
  );
}

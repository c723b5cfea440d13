import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { type Content, gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import type { Histories } from '../../../src/versions/history-of-page.ts';
import { writeChanges } from '../changes/write-changes.ts';
import { CommandError } from '../command/command-error.ts';
import { startNode } from '../command/run-node.ts';
import type { SiteSettings } from '../command/settings.ts';
import { today } from '../command/today.ts';
import { readContentFolder } from '../content-folder.ts';
import { mustSeeWholeHistory } from '../git/whole-history.ts';
import { readWorkDays } from '../git/work-days.ts';
import { programHash } from '../kept/program-hash.ts';
import { preparePictures } from '../pictures/prepare-pictures.ts';
import { programFolder } from '../program-folder.ts';
import { mustFollowLast } from '../proof/must-follow-last.ts';
import { readVersions } from '../versions/read-versions.ts';
import { buildSearch } from './build-search.ts';
import type { GateGiven } from './clean-files.ts';
import { completeSite } from './complete-site.ts';
import { openEarlySearch } from './early-search.ts';
import { mustBeWritten } from './must-be-written.ts';
import { buildWithAstro } from './run-astro.ts';
import type { Steps } from './steps/open-steps.ts';

/** 数一数写出了多少个网页，隔这么久数一回。 */
const COUNT_EVERY_MS = 4000;

/**
 * 在 `fresh` 里做好整个网站，`folder` 是上一次的。检查和生成网页一起做：检查没有过的，生成的停下、不作数，
 * 只说检查说的。没有过的抛 `CommandError`。
 */
export async function makeSite(
  fresh: string,
  folder: string,
  settings: SiteSettings,
  steps: Steps,
): Promise<void> {
  const { content, site } = settings;
  const refused = new AbortController();
  const checking = steps.aside('check', async () => {
    const value = await startNode(['scripts/check.ts', ...checkArguments(settings)]);
    return { value, cpuSeconds: 0 };
  });
  // public/ 里有快捷方式，Astro 会照着它抄到外面去：先查完。
  if (hasLinks(join(programFolder, 'public'))) mustPass('内容检查', (await checking).exitCode);
  const making = makePages(fresh, settings, steps, refused.signal);
  // 检查没有过的，网页为什么做不成不要紧。
  making.catch(() => undefined);
  try {
    mustPass('内容检查', (await checking).exitCode);
    if (site !== undefined) {
      mustSeeWholeHistory(content);
      mustFollowLast(folder, content);
    }
  } catch (error) {
    refused.abort();
    const made = await making.catch(() => undefined);
    await made?.search.stop();
    throw error;
  }
  const { town, histories, gate, search, astro } = await making;
  try {
    if (site !== undefined) mustBeWritten(town);
    astro.say();
    mustPass('生成网页', astro.exitCode);
    const given = { town, histories, gate, search: await search.take() };
    await completeSite(fresh, settings, given, steps);
  } finally {
    await search.stop();
  }
}

/** 一个文件夹里有没有快捷方式；不跟着它走。 */
function hasLinks(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) =>
      entry.isSymbolicLink() || (entry.isDirectory() && hasLinks(join(folder, entry.name))),
  );
}

/** Astro 写好的网页，和写的时候读来的。 */
interface PagesMade {
  readonly town: Content;
  readonly histories: Histories | undefined;
  readonly gate: GateGiven;
  readonly search: ReturnType<typeof openEarlySearch>;
  readonly astro: Awaited<ReturnType<typeof buildWithAstro>>;
}

async function makePages(
  fresh: string,
  settings: SiteSettings,
  steps: Steps,
  refused: AbortSignal,
): Promise<PagesMade> {
  const { content, base } = settings;
  const { town, histories, seen } = await steps.run('history', async () => {
    const { commitDay } = readWorkDays(content, today());
    const town = gatherContent(readContentFiles(readContentFolder(content)), undefined);
    const histories = readVersions(content, town);
    const changes = writeChanges(town, histories);
    const pictures = await preparePictures(content, town);
    return { town, histories, seen: { commitDay, changes, pictures } };
  });
  const gate = { known: knownOnSite(town), kept: { program: programHash() } };
  const search = openEarlySearch(fresh, (dist, pages) =>
    buildSearch({ dist, base, pages, gate }, steps),
  );
  const writing = steps.aside('astro', async () => {
    const counting = setInterval(
      () => steps.reached('astro', globSync('**/*.html', { cwd: fresh }).length),
      COUNT_EVERY_MS,
    );
    try {
      const args = ['build', '--silent', '--outDir', fresh];
      const value = await buildWithAstro(args, settings, seen, refused);
      return { value, cpuSeconds: 0 };
    } finally {
      clearInterval(counting);
    }
  });
  try {
    return { town, histories, gate, search, astro: await writing };
  } catch (error) {
    await search.stop();
    throw error;
  }
}

function checkArguments({ content, asOf }: SiteSettings): readonly string[] {
  return ['--content', content, ...(asOf === undefined ? [] : ['--as-of', asOf])];
}

/** 前一步没有过，就停在这里；为什么没有过，那一步自己说了。 */
function mustPass(step: string, exitCode: number): void {
  if (exitCode === 0) return;
  throw new CommandError(`${step}没有过，没有生成；上一次生成的没有动。`, exitCode === 2 ? 2 : 1);
}

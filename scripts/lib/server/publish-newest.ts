import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutPersonal } from '../../../src/checks/privacy/hide-personal.ts';
import { manifestText, type SiteManifest } from '../../../src/proof/manifest.ts';
import { nextBuild } from '../../../src/server/next-build.ts';
import { releaseName } from '../../../src/server/release-name.ts';
import { releasesToDrop } from '../../../src/server/which-releases.ts';
import { CommandError } from '../command/command-error.ts';
import { sayWriteFailure } from '../say-write-failure.ts';
import { checkOutContent } from './check-out-content.ts';
import { endOrphans } from './end-orphans.ts';
import { heldCommit, letGo } from './held-commit.ts';
import { mustBeWhole } from './must-be-whole.ts';
import { runBuild, ServerFault } from './run-build.ts';
import { keptReleases, servedIn, switchTo, type TownServer } from './server-folder.ts';
import { isAncestor } from './server-git.ts';
import { liveManifest, newestCommit, programCommit, recipeOf } from './server-state.ts';
import { type TurnLock, takeTurn } from './take-turn.ts';

/** 做成了没有：换上了新的一份、不用换、没有生成出来（挂着的没有动）、服务器有毛病（改内容没有用）。 */
export type BuildOutcome = 'switched' | 'same' | 'failed' | 'broken';

/** 一路上说给人听的话，和照哪一天看。 */
interface Publishing {
  readonly say: (message: string) => void;
  readonly asOf: string;
}

/**
 * 轮到了，就把主分支上最新的提交生成一份、核对、换上去，删掉太旧的几份。生成不出来的，挂着的不动，说为什么。
 * 半路被强行关掉的，下一次来先清掉剩下的。
 */
export async function publishNewest(server: TownServer, how: Publishing): Promise<BuildOutcome> {
  return takeTurn(server.places.lock, how.say, async (turn) => {
    process.umask(0o022);
    try {
      await endOrphans(server.places.at);
      return await publishInTurn(server, how, turn);
    } catch (error) {
      how.say(withoutPersonal(sayFailure(error)));
      return error instanceof ServerFault || isWriteFailure(error) ? 'broken' : 'failed';
    } finally {
      tryClearWork(server);
    }
  });
}

async function publishInTurn(
  server: TownServer,
  { say, asOf }: Publishing,
  turn: TurnLock,
): Promise<BuildOutcome> {
  const { places, settings } = server;
  clearWork(server);
  const manifest = liveManifest(server);
  const next = nextBuild(
    { tip: newestCommit(server), live: recipeOf(manifest), heldAt: heldCommit(places) },
    { program: programCommit(server), base: settings.base, site: settings.site, asOf },
  );
  if (next.kind === 'empty') {
    say(`还没有人推过 ${settings.branch} 分支，没有可以生成的。`);
    return 'same';
  }
  if (next.isHeld) say('网站退回去过，还没有人再推：只照挂着的那次提交重新看当天的。');
  if (next.kind === 'same') {
    say('挂着的就是最新的，不用再生成。');
    return 'same';
  }
  const { commit } = next;
  const began = Date.now();
  mustNotGoBack(server, manifest, commit);
  say(`照提交 ${commit.slice(0, 8)} 生成网站，要等一会儿……`);
  const content = checkOutContent(server, commit);
  const site = runBuild(server, { content, asOf, turn }, (text) => saveLog(server, text));
  const made = await mustBeWhole(site, commit);
  const count = Object.keys(made.files).length;
  if (manifest && isAlike(manifest, made)) {
    say(`照 ${asOf} 重新看过，${count}个文件一个也没有变，不用换。`);
    return 'same';
  }
  const name = releaseName(
    began,
    commit,
    keptReleases(places).map((release) => release.name),
  );
  mkdirSync(places.releases, { recursive: true });
  renameSync(site, join(places.releases, name));
  // 落了盘再换：刚换上就断电，网站也是整的。
  spawnSync('sync', ['--file-system', places.releases]);
  switchTo(places, name);
  if (!next.isHeld) letGo(places);
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`✓ 换上了：${count}个文件，核对过，用了${seconds}秒。这一份叫 ${name}。`);
  dropOld(server, say);
  return 'switched';
}

/** 只换上更新的：挂着的那次提交，要在要换上的这次的历史里。 */
function mustNotGoBack(
  { places, settings }: TownServer,
  live: SiteManifest | undefined,
  commit: string,
): void {
  const last = live?.content?.commit;
  if (last === undefined || isAncestor(places.repository, last, commit)) return;
  throw new CommandError(
    `挂着的照的是提交 ${last.slice(0, 8)}，${settings.branch} 现在的历史里没有它：有人在服务器上改写过历史。从别的副本找回来，再推一次。`,
  );
}

/** 除了照哪一天看，清单一个字也不差：换上去谁也看不出。 */
function isAlike(live: SiteManifest, made: SiteManifest): boolean {
  const settings = { ...made.settings, asOf: live.settings.asOf };
  return manifestText({ ...made, settings }) === manifestText({ ...live, settings });
}

/** 删掉太旧的几份；删不掉的不碍这一次，下一次再删。 */
function dropOld({ places, settings }: TownServer, say: Publishing['say']): void {
  const drop = releasesToDrop(keptReleases(places), servedIn(places), settings.keep);
  try {
    for (const name of drop) rmSync(join(places.releases, name), { recursive: true, force: true });
  } catch {
    say('太旧的几份没有删干净，下一次再删。');
  }
}

function clearWork({ places }: TownServer): void {
  rmSync(places.work, { recursive: true, force: true });
}

/** 用完了清掉；这时清不掉的，下一次一开头再清。 */
function tryClearWork(server: TownServer): void {
  try {
    clearWork(server);
  } catch {
    // 不碍这一次：要紧的已经做完、说完了。
  }
}

function saveLog({ places }: TownServer, text: string): void {
  writeFileSync(places.log, withoutPersonal(text), { mode: 0o600 });
}

function isWriteFailure(error: unknown): boolean {
  return !(error instanceof CommandError) && error instanceof Error && 'code' in error;
}

function sayFailure(error: unknown): string {
  const why =
    error instanceof CommandError
      ? error.message
      : isWriteFailure(error)
        ? `服务器写不成：${sayWriteFailure(error)}`
        : `程序出了没想到的毛病，把这几行报给维护的人：\n${String(error)}`;
  return `${why}\n✗ 网站没有换，挂着的还是原来那一份。`;
}

import { sayCommitFindings } from '../../../src/checks/commits/commit-finding.ts';
import { sayUnfinished } from '../../../src/checks/commits/draft-branch.ts';
import {
  overtaken,
  type PushFault,
  pushedRefs,
  pushFaults,
  type RefChange,
} from '../../../src/server/push-rules.ts';
import { type AnyRepository, openAnyRepository } from '../publishing/any-repository.ts';
import { checkCommits } from '../publishing/check-commits.ts';
import { isZero, type RefUpdate } from '../publishing/new-commits.ts';
import type { TownServer } from './server-folder.ts';
import { takeTurn } from './take-turn.ts';

/** 一次最多说几个毛病；再多的，改了这些再推，就说到了。 */
const MOST = 20;

/** 查下来收不收，要说的话。 */
interface CheckedPush {
  readonly isRefused: boolean;
  readonly said: readonly string[];
}

/**
 * `pre-receive` 做的：推上来的还隔离着，每个分支和标签、每次新提交都查，返回要说的话和收不收。
 * `lines` 是 git 交来的话；要在钩子里运行，隔离区靠 git 设好的环境变量才看得见。
 * 一次只查一个推送，查以前、查完了都看一看别人抢先没有：几个人一起推，后一个晓得先取回，不是看一句英文。
 */
export async function checkPush(
  server: TownServer,
  lines: string,
  today: string,
  say: (message: string) => void,
): Promise<CheckedPush> {
  const updates = pushedRefs(lines);
  const repository = openAnyRepository(server.places.repository, true);
  return takeTurn(server.places.checkLock, say, async () => {
    const behind = () => overtaken(updates, refsNow(repository, updates));
    const fault = behind();
    if (fault !== undefined) return refusedFor(fault);
    const checked = await checkInTurn(server, repository, updates, today);
    const late = behind();
    return checked.isRefused || late === undefined ? checked : refusedFor(late);
  });
}

function refusedFor(fault: PushFault): CheckedPush {
  return { isRefused: true, said: [sayFault(fault)] };
}

function sayFault({ message, hint }: PushFault): string {
  return `✗ ${message}\n  怎么办：${hint}`;
}

function refsNow(
  repository: AnyRepository,
  updates: readonly RefUpdate[],
): ReadonlyMap<string, string> {
  return new Map(
    updates.flatMap(({ ref }) => {
      const at = repository.tryRun(['rev-parse', '--verify', '--quiet', ref]);
      return at === undefined ? [] : [[ref, at.toString('latin1').trim()] as const];
    }),
  );
}

async function checkInTurn(
  { places, settings }: TownServer,
  repository: AnyRepository,
  updates: readonly RefUpdate[],
  today: string,
): Promise<CheckedPush> {
  const folder = places.repository;
  const changes = updates.map((update) => changeOf(repository, update));
  const faults = [...pushFaults(changes, settings.branch)];
  const { findings } = await checkCommits({
    ...{ folder, updates, today, inHook: true },
    ...{ published: ['--all'], publishedRefs: ['refs'] },
    isDraft: (ref) => ref !== `refs/heads/${settings.branch}`,
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const reminders = findings.filter(({ code }) => code.startsWith('W-')).length;
  const unfinished = sayUnfinished(findings);
  const isRefused = faults.length + errors.length > 0;
  return {
    isRefused,
    said: [
      ...faults.map(sayFault),
      ...errors.slice(0, MOST).map((finding) => sayCommitFindings([finding])),
      ...(errors.length > MOST ? [`还有${errors.length - MOST}个，改了这些再推，就说到了。`] : []),
      ...(isRefused || unfinished === undefined ? [] : [unfinished]),
      ...(isRefused || reminders === 0
        ? []
        : [`有${reminders}个提醒，不碍事：在自己的电脑上运行 npm run check 看。`]),
    ],
  };
}

function changeOf(repository: AnyRepository, { ref, old, new: fresh }: RefUpdate): RefChange {
  if (isZero(old)) return { ref, change: 'made' };
  if (isZero(fresh)) return { ref, change: 'removed' };
  const isForward = repository.tryRun(['merge-base', '--is-ancestor', old, fresh]) !== undefined;
  return { ref, change: isForward ? 'forward' : 'rewritten' };
}

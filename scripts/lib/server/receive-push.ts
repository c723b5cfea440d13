import { sayCommitFindings } from '../../../src/checks/commits/commit-finding.ts';
import { sayUnfinished } from '../../../src/checks/commits/draft-branch.ts';
import { pushedRefs, pushFaults, type RefChange } from '../../../src/server/push-rules.ts';
import { type AnyRepository, openAnyRepository } from '../publishing/any-repository.ts';
import { checkCommits } from '../publishing/check-commits.ts';
import { isZero, type RefUpdate } from '../publishing/new-commits.ts';
import type { TownServer } from './server-folder.ts';

/** 一次最多说几个毛病；再多的，改了这些再推，就说到了。 */
const MOST = 20;

/**
 * `pre-receive` 做的：推上来的还隔离着，每个分支和标签、每次新提交都查，返回要说的话和收不收。
 * `lines` 是 git 交来的话；要在钩子里运行，隔离区靠 git 设好的环境变量才看得见。
 */
export async function checkPush(
  { places, settings }: TownServer,
  lines: string,
  today: string,
): Promise<{ readonly isRefused: boolean; readonly said: readonly string[] }> {
  const folder = places.repository;
  const updates = pushedRefs(lines);
  const repository = openAnyRepository(folder, true);
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
      ...faults.map(({ message, hint }) => `✗ ${message}\n  怎么办：${hint}`),
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

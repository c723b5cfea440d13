import { isNothing, pushFaults, refLinesIn } from '../../../src/server/push-rules.ts';
import type { TownServer } from './server-folder.ts';
import { isWithin } from './server-git.ts';

/**
 * `pre-receive` 做的：推上来的还在隔离区里，逐样查，返回不收的理由，一条一段；都好的是空的。
 * `lines` 是 git 交来的话，`env` 是它设好的环境变量，隔离区靠它看得见。
 */
export function refuseToReceive(
  { places, settings }: TownServer,
  lines: string,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const changes = refLinesIn(lines).map((change) => ({
    ...change,
    isForward:
      isNothing(change.before) ||
      isNothing(change.after) ||
      isWithin(places.repository, change.before, change.after, env),
  }));
  return [...pushFaults(changes, settings.branch)].map(
    ({ message, hint }) => `✗ ${message}\n  怎么办：${hint}`,
  );
}

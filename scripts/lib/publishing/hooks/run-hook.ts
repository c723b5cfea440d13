import { readFileSync } from 'node:fs';
import {
  type CommitFinding,
  sayCommitFindings,
} from '../../../../src/checks/commits/commit-finding.ts';
import { sayUnfinished } from '../../../../src/checks/commits/draft-branch.ts';
import { withoutPersonal } from '../../../../src/checks/privacy/hide-personal.ts';
import { CommandError } from '../../command/command-error.ts';
import { today } from '../../command/today.ts';
import { openAnyRepository } from '../any-repository.ts';
import { checkCommits } from '../check-commits.ts';
import { checkStaged } from '../check-staged.ts';
import { draftBranches } from '../draft-branches.ts';
import { isZero } from '../new-commits.ts';
import { findingsInDraft } from './check-draft.ts';
import type { HookName } from './hook-script.ts';
import { knownRemote } from './known-remote.ts';
import { parsePushLines } from './push-lines.ts';

/** git 运行一道关：`args` 是 git 给的参数。放行是 0，不放行是 1；查不了的抛出来，也不放行。 */
export function runHook(name: HookName, args: readonly string[]): Promise<number> {
  return { 'pre-commit': preCommit, 'commit-msg': commitMessage, 'pre-push': prePush }[name](args);
}

async function preCommit(): Promise<number> {
  const folder = process.cwd();
  const repository = openAnyRepository(folder, true);
  const { findings } = await checkStaged({
    ...{ repository, folder, today: today(), allowsDrafts: true },
  });
  return verdict(findings, '没有提交。改好了再提交一遍。');
}

async function commitMessage([file]: readonly string[]): Promise<number> {
  if (file === undefined) throw new CommandError('commit-msg 要由 git 运行。', 2);
  const repository = openAnyRepository(process.cwd(), true);
  const found = findingsInDraft(repository, readFileSync(file));
  return verdict(found, `没有提交。说明还在 ${file} 里，改好了运行 git commit -e -F "${file}"。`);
}

async function prePush([remote = '', address = '']: readonly string[]): Promise<number> {
  const updates = parsePushLines(readFileSync(0, 'utf8'));
  if (updates === undefined) throw new CommandError('看不懂 git 说要推什么，没有查，先不放行。');
  if (updates.every((update) => isZero(update.new))) return 0;
  const repository = openAnyRepository(process.cwd(), true);
  const known = knownRemote(repository, remote === address ? undefined : remote, updates);
  if (known.doubt !== undefined) console.error(withoutPersonal(known.doubt));
  const { findings } = await checkCommits({
    ...{ folder: process.cwd(), updates, inHook: true, today: today() },
    ...{ published: known.published, publishedRefs: known.publishedRefs },
    isDraft: draftBranches(repository),
  });
  return verdict(findings, '没有推送，外面谁也没有看到。照上面说的改好，再推送一遍。');
}

/** 印出错误，和提交自己的提醒；内容里的提醒平时 `npm run check` 会说。 */
function verdict(findings: readonly CommitFinding[], refused: string): number {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const reminders = findings.filter(({ code }) => code.startsWith('W-COMMIT-'));
  const said = [...errors, ...reminders];
  if (said.length > 0) console.error(sayCommitFindings(said));
  const unfinished = sayUnfinished(findings);
  if (unfinished !== undefined) console.error(unfinished);
  if (errors.length === 0) return 0;
  console.error(`\n${errors.length}个错误，${refused}`);
  return 1;
}

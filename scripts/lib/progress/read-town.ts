import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldPlanLine } from '../../../src/kinds/progress/old-plan-text.ts';
import type { Plan } from '../../../src/kinds/progress/plan.ts';
import type { SittingPast, SittingTown } from '../../../src/sitting/town.ts';
import { CommandError } from '../command/command-error.ts';
import { readCodeHistory } from '../git/git-codes.ts';
import { repositoryAround } from '../git/outside-git.ts';
import { planIn } from './audit/audit-input.ts';
import { filesIn, readStoredPast } from './stored-past.ts';
import { readSite, readVillages } from './town-files.ts';

/** 公布一期用得着的，从 `content` 文件夹和它的 git 旧账里读好；写坏了的抛 `CommandError`。 */
export function readSittingTown(content: string): SittingTown {
  return {
    plan: readPlan(planTextIn(content)),
    site: readSite(content),
    villages: readVillages(content),
    demoPromises: filesIn(content, 'promises')
      .filter(({ text }) => /^demo:\s*true\s*$/m.test(text))
      .map(({ path }) => path),
    past: readSittingPast(content),
  };
}

/** 公布过的一切，和每个编号是谁的。 */
export function readSittingPast(content: string): SittingPast {
  const codes = readCodeHistory(content);
  return {
    ...readStoredPast(content),
    hasRepository: repositoryAround(content) !== undefined,
    owners: codes?.owners ?? new Map(),
    committed: codes?.committed ?? new Map(),
  };
}

/** 计划文件里的字。 */
export function planTextIn(content: string): string {
  const path = join(content, 'progress-plan.json');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new CommandError(`${content} 里没有 progress-plan.json，不是 content 文件夹。`, 2);
}

function readPlan(text: string): Plan {
  const [plan] = planIn(text);
  if (plan !== undefined) return plan;
  throw new CommandError(
    oldPlanLine(text) !== undefined
      ? 'R-PLAN-OLD content/progress-plan.json 还是旧写法（cells、offsetGroup、keyFingerprint）。用 npm run progress -- --new-series 新的系列代号：旧系列到此为止，计划换成现在的写法，登过的一个字也不动。'
      : 'content/progress-plan.json 写得不对，先运行 npm run check，照它说的改好。',
  );
}

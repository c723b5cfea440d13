import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuresOf } from '../../src/kinds/progress/leaves.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import { practiceVillages } from './practice-town.ts';
import {
  commit,
  foldersAt,
  git,
  type ProgressFolders,
  practiceContext,
} from './progress-folders.ts';
import { minimalTown, type TownFiles, writeTown } from './small-towns.ts';

/**
 * 一个要公布真数的小镇：没有一样是演示，检查一声也不吭；放在自己的 git 仓库里，提交过一次。
 * `plan` 是它的计划，里面的量都归那一件事。
 */
export function realTown(plan: Plan): ProgressFolders {
  const folders = foldersAt(mkdtempSync(join(tmpdir(), 'mingbai-real-')));
  writeTown(folders.content, realFiles(plan));
  git(folders.repository, 'init', '-q');
  commit(folders, '起头');
  return folders;
}

/** 计划的文字：各个量归 5001 那件事。 */
export function realPlan(plan: Plan): Plan {
  const measures = measuresOf(plan).map(([id, { action: _, ...measure }]) => [
    id,
    id === 'approval' ? measure : { ...measure, action: 5001 },
  ]);
  return { ...plan, measures: Object.fromEntries(measures) };
}

function realFiles(plan: Plan): TownFiles {
  const { aspects, meetingForms, questions } = practiceContext();
  const site = JSON.parse(minimalTown['site.json'] ?? '{}');
  const villages = practiceVillages
    .filter(({ id }) => plan.dimensions.village.includes(id))
    .map(({ id, name }) => ({ id, name }));
  return {
    ...minimalTown,
    'site.json': json({ ...site, aspects, meetingForms, questions }),
    'villages.json': json(villages),
    'progress-plan.json': json(realPlan(plan)),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

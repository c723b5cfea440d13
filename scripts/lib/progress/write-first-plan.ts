import { join } from 'node:path';
import { parse } from 'yaml';
import { type Action, actionSchema } from '../../../src/kinds/action.ts';
import { beginPlan } from '../../../src/sitting/begin-plan.ts';
import { splitPage } from '../../../src/source/syntax/front-matter.ts';
import { CommandError } from '../command/command-error.ts';
import { writeTogether } from '../write-together.ts';
import { readSittingTown } from './read-town.ts';
import { filesIn } from './stored-past.ts';

/**
 * 照镇里现在的村、方面、会和答应的事写头一份计划，返回要说给人听的几句。
 * `where` 接在教人再运行的命令后面。写过的、公布过的抛 `CommandError`，什么也不动。
 */
export function writeFirstPlan(content: string, where: string): readonly string[] {
  const { plan, past, site, villages } = readSittingTown(content);
  const actions = filesIn(content, 'actions').flatMap(({ text }) => actionIn(text));
  const begun = beginPlan(plan, past, { villages, site, actions });
  if (!begun.begun) throw new CommandError(`${begun.refusal.code} ${begun.refusal.message}`);
  writeTogether([
    { path: join(content, 'progress-plan.json'), text: begun.planText, name: '计划' },
  ]);
  return [
    '计划写好了：content/progress-plan.json，照镇里的村、方面和答应的事。',
    `接着运行 npm run check${where && ` --${where}`}：还要填的，一处一处说得出来。头一期公布以前，计划随便改。`,
  ];
}

/** 一件答应的事；写坏的没有，检查会说。 */
function actionIn(text: string): readonly Action[] {
  try {
    const { success, data } = actionSchema.safeParse(parse(splitPage(text).front?.text ?? ''));
    return success && data.withdrawn === undefined ? [data] : [];
  } catch {
    return [];
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import loadHighs from 'highs';
import { parse } from 'yaml';
import { planSchema } from '../../src/kinds/progress/plan.ts';
import { type Promised, promiseSchema } from '../../src/kinds/promise.ts';
import { splitPage } from '../../src/source/syntax/front-matter.ts';
import { CommandError } from '../lib/command/command-error.ts';
import { readRecipe, recipePath } from './demo-recipe.ts';
import { demoTown } from './demo-town.ts';
import { publishAudited } from './town-history.ts';

/** 把演示的各期公布写进 `content`。返回写好了哪些，一句一条。 */
export async function writeDemo(content: string): Promise<readonly string[]> {
  const planPath = join(content, 'progress-plan.json');
  mustHaveDemo(content, planPath);
  const { releases, texts } = await madeDemo(content, planPath);
  mkdirSync(join(content, 'progress'), { recursive: true });
  const said = releases.map(({ code, until }, place) => {
    writeFileSync(join(content, `progress/${until}.json`), texts[place] ?? '');
    return `${code} 写好了：progress/${until}.json`;
  });
  return said;
}

/** 照编法做好各期；编法、计划、各件事写坏了的，互相对不上的（换了镇，编法还是原来的），说一句。 */
async function madeDemo(content: string, planPath: string) {
  try {
    const base = planSchema.parse(JSON.parse(readFileSync(planPath, 'utf8')));
    const recipe = readRecipe(recipePath(content));
    const promises = readPromises(join(content, 'promises'));
    const code = (week: number) => recipe.codes[week - 1] ?? 0;
    const town = demoTown(base, recipe, promises);
    return await publishAudited(town, await loadHighs(), { code, promises });
  } catch {
    throw new CommandError(
      `${recipePath(content)} 和 ${content} 里的计划、有回音对不上，演示做不出来，什么也没有写。先运行 npm run check；不要演示的镇，不用这个命令。`,
    );
  }
}

/** 换了镇、去掉了演示的，没有演示可做：说一句，什么也不写。 */
function mustHaveDemo(content: string, plan: string): void {
  const recipe = recipePath(content);
  const missing = [recipe, plan, join(content, 'promises')].find((path) => !existsSync(path));
  if (missing === undefined) return;
  throw new CommandError(
    `这个镇没有演示：缺 ${missing}，什么也没有写。真的进度用 npm run progress 公布。`,
  );
}

function readPromises(folder: string): readonly Promised[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => splitPage(readFileSync(join(folder, name), 'utf8')).front?.text ?? '')
    .map((front) => promiseSchema.parse(parse(front)));
}

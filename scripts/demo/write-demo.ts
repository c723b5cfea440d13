import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { planSchema } from '../../src/kinds/progress/plan.ts';
import { type Promised, promiseSchema } from '../../src/kinds/promise.ts';
import { splitPage } from '../../src/source/syntax/front-matter.ts';
import { readRecipe, recipePath } from './demo-recipe.ts';
import { publishDemo } from './demo-town.ts';

/** 把演示的各期公布写进 `content`，计划里记下钥匙的指纹。返回写好了哪些，一句一条。 */
export function writeDemo(content: string): readonly string[] {
  const planPath = join(content, 'progress-plan.json');
  const base = planSchema.parse(JSON.parse(readFileSync(planPath, 'utf8')));
  const recipe = readRecipe(recipePath(content));
  const promises = readPromises(join(content, 'promises'));
  const { releases, texts, plan } = publishDemo(base, recipe, promises);
  mkdirSync(join(content, 'progress'), { recursive: true });
  const said = releases.map(({ code, until }, place) => {
    writeFileSync(join(content, `progress/${until}.json`), texts[place] ?? '');
    return `${code} 写好了：progress/${until}.json`;
  });
  writePlanFingerprint(planPath, plan.keyFingerprint);
  return said;
}

function readPromises(folder: string): readonly Promised[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => splitPage(readFileSync(join(folder, name), 'utf8')).front?.text ?? '')
    .map((front) => promiseSchema.parse(parse(front)));
}

/** 头一次公布以后，计划里记下钥匙的指纹；别的字不动。 */
function writePlanFingerprint(path: string, fingerprint: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/"keyFingerprint": "[^"]*"/, `"keyFingerprint": "${fingerprint}"`),
  );
}

/**
 * `npm run demo-data`：由编出来的台账重做一个内容文件夹（`--content`，默认 content）里的演示进度。
 * 怎么编写在文件夹旁边的 `.demo.json` 里；台账、钥匙都由固定的种子来，做多少遍，一个字节也不差。
 * 走的就是正式公布的那条路。
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { planSchema } from '../src/kinds/progress/plan.ts';
import { type Promised, promiseSchema } from '../src/kinds/promise.ts';
import { splitPage } from '../src/source/syntax/front-matter.ts';
import { readRecipe, recipePath } from './demo/demo-recipe.ts';
import { publishDemo } from './demo/demo-town.ts';
import { defaultContent } from './lib/content-folder.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: defaultContent() } },
});
const content = resolve(values.content);
const planPath = join(content, 'progress-plan.json');
const planText = readFileSync(planPath, 'utf8');
const { releases, texts, plan } = publishDemo(
  planSchema.parse(JSON.parse(planText)),
  readRecipe(recipePath(content)),
  readPromises(),
);
mkdirSync(join(content, 'progress'), { recursive: true });
for (const [place, { code, until }] of releases.entries()) {
  writeFileSync(join(content, `progress/${until}.json`), texts[place] ?? '');
  console.log(`${code} 写好了：progress/${until}.json`);
}
// 头一次公布以后，计划里记下钥匙的指纹；别的字不动。
writeFileSync(
  planPath,
  planText.replace(/"keyFingerprint": "[^"]*"/, `"keyFingerprint": "${plan.keyFingerprint}"`),
);

function readPromises(): readonly Promised[] {
  const folder = join(content, 'promises');
  return readdirSync(folder)
    .toSorted()
    .map((name) => splitPage(readFileSync(join(folder, name), 'utf8')).front?.text ?? '')
    .map((front) => promiseSchema.parse(parse(front)));
}

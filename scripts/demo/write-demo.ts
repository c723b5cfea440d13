import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Promised, promiseSchema } from '../../src/kinds/promise.ts';
import { splitPage } from '../../src/source/syntax/front-matter.ts';
import { publishDemo } from './demo-town.ts';

/** 把演示的各期公布写进 `content`，计划里记下钥匙的指纹。返回写好了哪些，一句一条。 */
export function writeDemo(content: string): readonly string[] {
  const { releases, texts, plan } = publishDemo(readPromises(join(content, 'promises')));
  const said = releases.map(({ code, until }, place) => {
    writeFileSync(join(content, `progress/${until}.json`), texts[place] ?? '');
    return `${code} 写好了：content/progress/${until}.json`;
  });
  writePlanFingerprint(join(content, 'progress-plan.json'), plan.keyFingerprint);
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

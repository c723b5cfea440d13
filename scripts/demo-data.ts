/**
 * `npm run demo-data`：由编出来的台账重做 content/progress 里的演示数据。
 * 台账、钥匙都由固定的种子来，做多少遍，一个字节也不差。走的就是正式公布的那条路。
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Promised, promiseSchema } from '../src/kinds/promise.ts';
import { splitPage } from '../src/source/syntax/front-matter.ts';
import { publishDemo } from './demo/demo-town.ts';

const content = new URL('../content/', import.meta.url);
const { releases, texts, plan } = publishDemo(readPromises());
for (const [place, { code, until }] of releases.entries()) {
  writeFileSync(new URL(`progress/${until}.json`, content), texts[place] ?? '');
  console.log(`${code} 写好了：content/progress/${until}.json`);
}
writePlanFingerprint(plan.keyFingerprint);

function readPromises(): readonly Promised[] {
  const folder = new URL('promises/', content);
  return readdirSync(folder)
    .toSorted()
    .map((name) => splitPage(readFileSync(new URL(name, folder), 'utf8')).front?.text ?? '')
    .map((front) => promiseSchema.parse(parse(front)));
}

/** 头一次公布以后，计划里记下钥匙的指纹；别的字不动。 */
function writePlanFingerprint(fingerprint: string): void {
  const file = new URL('progress-plan.json', content);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/"keyFingerprint": "[^"]*"/, `"keyFingerprint": "${fingerprint}"`),
  );
}

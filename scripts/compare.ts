/** `npm run compare -- 以前 现在`：两次生成的网站一个字节一个字节比，列出差在哪里；有差别返回 1。 */
import { existsSync } from 'node:fs';
import { compareBuilds } from './lib/site/compare-builds.ts';

const [before = '', after = '', ...rest] = process.argv.slice(2);
const missing = [before, after].filter((folder) => !existsSync(`${folder}/index.html`));
if (rest.length > 0 || missing.length > 0) {
  console.error(`写法：npm run compare -- 以前生成的文件夹 现在生成的文件夹`);
  if (before !== '' && after !== '') console.error(`里面没有 index.html：${missing.join('、')}`);
  process.exit(2);
}
const { onlyBefore, onlyAfter, changed } = compareBuilds(before, after);
for (const path of onlyBefore) console.log(`没有了  ${path}`);
for (const path of onlyAfter) console.log(`新的    ${path}`);
for (const path of changed) console.log(`改了    ${path}`);
const count = onlyBefore.length + onlyAfter.length + changed.length;
console.log(count === 0 ? '一个字节也不差。' : `一共${count}个文件不一样。`);
process.exitCode = count === 0 ? 0 : 1;

/** `npm run compare -- 以前 现在`：两次生成的网站一个字节一个字节比，列出差在哪里；有差别返回 1。 */
import { existsSync } from 'node:fs';
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { compareBuilds } from './lib/site/compare-builds.ts';

const usage = '写法：npm run compare -- 以前生成的文件夹 现在生成的文件夹';

await runCommand((argv) => {
  const [before, after] = readArguments(argv, { usage, options: {}, positionals: 2 }).positionals;
  if (before === undefined || after === undefined) throw usageError('要写两个文件夹。', usage);
  for (const folder of [before, after].filter((each) => !existsSync(`${each}/index.html`))) {
    throw usageError(`${folder} 里没有 index.html，不是生成好的网站。`, usage);
  }
  const { onlyBefore, onlyAfter, changed } = compareBuilds(before, after);
  for (const path of onlyBefore) console.log(`没有了  ${path}`);
  for (const path of onlyAfter) console.log(`新的    ${path}`);
  for (const path of changed) console.log(`改了    ${path}`);
  const count = onlyBefore.length + onlyAfter.length + changed.length;
  console.log(count === 0 ? '一个字节也不差。' : `一共${count}个文件不一样。`);
  return count === 0 ? 0 : 1;
});

/** `npm run new-town -- 文件夹`：给另一个镇写一个内容文件夹，马上能检查、能生成。少写的参数在终端里问。 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { townPath } from './lib/content-folder.ts';
import { carriedOver } from './lib/new-town/carried-over.ts';
import { newTownFiles } from './lib/new-town/new-town-files.ts';
import { placeTown } from './lib/new-town/place-town.ts';
import { readTownRequest } from './lib/new-town/town-request.ts';
import { readSite } from './lib/progress/town-files.ts';
import { hooksFolderOf, installHooks } from './lib/publishing/hooks/install-hooks.ts';

const beginnings = {
  new: '里面开了一个新的 git 仓库，第一笔已经提交；旧账从这里算起。提交、推送以前的关口也装好了。',
  inside: '它在已有的 git 仓库里；提交以后，旧账从 site.json 的 id 换成新镇的那一笔算起。',
  none: '这台电脑上的 git 用不了，没有开仓库；装好 git，在这个文件夹里运行 git init，再提交。',
} as const;

await runCommand(async (argv) => {
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const town = await readTownRequest(
    argv,
    terminal && ((question) => terminal.question(question).catch(notAnswered)),
  ).finally(() => terminal?.close());
  const source = townToCopyFrom();
  const day = today();
  const context = { from: readSite(source).town, on: day };
  const files = carriedOver(source, town.policies, context);
  const folder = resolve(town.folder);
  const beginning = placeTown(folder, newTownFiles(town, { files, today: day }), town.name);
  const hooks = beginning === 'new' ? hooksFolderOf(folder) : undefined;
  if (hooks !== undefined) installHooks(hooks);
  const where = `--content ${town.folder}`;
  console.log(`写好了：${folder}\n${beginnings[beginning]}`);
  console.log(`接着：\n  npm run check -- ${where}\n  npm run dev -- ${where}`);
  console.log(
    '检查会把“待写”的地方一处一处说出来。duties.json 只写了全国都一样的几样按期公开；省里、区县另定的日子（如按季的在几日以前、随时的几天以内），照本地的办法补。镇里答应办的每一件事，写了才能挂出去（build 写着 --site 的）。',
  );
  console.log(
    `进度的计划也写好了，从 ${town.start ?? day} 数起；头一期公布以前可以改，公布以后不能改。台账的模板：\n  npm run ledgers -- new 放台账的文件夹 ${where}`,
  );
  return 0;
});

/** 问到一半，终端关了（按了 Ctrl+D）。 */
function notAnswered(): never {
  throw new CommandError('没有答完，什么也没有写。');
}

/** 说明页、官话表从这个网站自己的内容抄。先把它删了的，说怎么换。 */
function townToCopyFrom(): string {
  const source = townPath(undefined);
  if (existsSync(source)) return source;
  throw new CommandError(
    `说明页、官话表要从 ${source} 抄，可是它不在了。先找回来（git checkout -- content），新镇写到别的文件夹，再拿它换下 content。`,
    2,
  );
}

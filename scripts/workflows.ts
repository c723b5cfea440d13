/** `npm run workflows -- gitee`：给仓库写好代码网站上的流水线：推上去就查，查过了生成。已经有的、不一样的不盖。 */
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { placeWorkflows } from './lib/hosts/place-workflows.ts';
import { tooLate } from './lib/hosts/wording.ts';
import { hostNamed, hosts } from './lib/hosts/workflow-files.ts';

const usage =
  '写法：npm run workflows -- gitee|github|gitlab [--content 文件夹] [--program 程序仓库的 https 网址]';

await runCommand((argv) => {
  const { values, positionals } = readArguments(argv, {
    usage,
    positionals: 1,
    options: { content: { type: 'string' }, program: { type: 'string' } },
  });
  const [written] = positionals;
  if (written === undefined) throw usageError('没有写是哪一家代码网站。', usage);
  const host = hostNamed(written);
  if (host === undefined) throw usageError(`不认识「${written}」，写 ${hosts.join('、')}。`, usage);
  const content = existingTown(values.content);
  const { repository, placed, same } = placeWorkflows(host, content, values.program);
  for (const path of placed) console.log(`写好了：${path}`);
  for (const path of same) console.log(`早写好了，一样的：${path}`);
  console.log(`在 ${repository} 里提交，推上去就生效。`);
  console.log(tooLate.join('\n'));
  return 0;
});

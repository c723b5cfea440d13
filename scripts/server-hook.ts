/** git 收推送的时候叫的（`pre-receive`、`post-receive`），由服务器仓库里的钩子运行，人不用运行它。 */
import { readFileSync } from 'node:fs';
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { publishPush } from './lib/server/publish-push.ts';
import { checkPush } from './lib/server/receive-push.ts';
import { openServer } from './lib/server/server-folder.ts';

const usage = '写法：node scripts/server-hook.ts pre-receive|post-receive 文件夹';

await runCommand(async (argv) => {
  const { positionals } = readArguments(argv, { usage, positionals: 2, options: {} });
  const [hook, folder = ''] = positionals;
  const server = openServer(folder);
  const lines = readFileSync(0, 'utf8');
  if (hook === 'post-receive') return publishPush(server, lines);
  if (hook !== 'pre-receive') throw usageError('不认得这个钩子。', usage);
  console.log('在查推上来的每一次提交……');
  const { isRefused, said } = await checkPush(server, lines, today(), console.log);
  if (said.length > 0) console.log(said.join('\n\n'));
  if (!isRefused) return 0;
  console.log('没有收，服务器上什么也没有变。照上面说的办好，再推。');
  return 1;
});

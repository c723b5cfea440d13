/** `npm run server:rollback -- 文件夹 [哪一份]`：服务器上的网站退回留着的一份。 */
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { rollBack } from './lib/server/roll-back.ts';
import { openServer } from './lib/server/server-folder.ts';

const usage =
  '写法：npm run server:rollback -- /srv/mingbai/qingshi  [releases 里一份的名字，或者提交编号]';

await runCommand(async (argv) => {
  const { positionals } = readArguments(argv, { usage, positionals: 2, options: {} });
  const [folder, release] = positionals;
  if (folder === undefined) throw usageError('要写服务器在哪个文件夹。', usage);
  for (const line of await rollBack(openServer(folder), release, console.log)) console.log(line);
  return 0;
});

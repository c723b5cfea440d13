/** `npm run server:build -- 文件夹`：照当天重新生成服务器上的网站；每夜的定时也运行它。不会变的不生成。 */
import { dayArgument, readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { publishNewest } from './lib/server/publish-newest.ts';
import { openServer } from './lib/server/server-folder.ts';

const usage = '写法：npm run server:build -- /srv/mingbai/qingshi  [--as-of 2026-04-15]';

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, {
    usage,
    positionals: 1,
    options: { 'as-of': { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw usageError('要写服务器在哪个文件夹。', usage);
  const asOf = dayArgument('--as-of', values['as-of'] ?? today(), usage);
  const published = await publishNewest(openServer(folder), { say: console.log, asOf });
  return published === 'failed' || published === 'broken' ? 1 : 0;
});

/** `npm run check`：检查内容，印出报告。有错误返回 1，没有返回 0（有提醒也是 0），参数不对返回 2。 */
import { keepCompiled } from './lib/command/keep-compiled.ts';
import { runCommand } from './lib/command/run-command.ts';

keepCompiled();
await runCommand(async (argv) => {
  const { checkCommand } = await import('./lib/check/check-command.ts');
  return checkCommand(argv);
});

/** `npm run dev`：边写边看，毛病写在网页边上；写坏了也开着。已经开着的返回 3，参数不对返回 2。 */
import { keepCompiled } from './lib/command/keep-compiled.ts';
import { runCommand } from './lib/command/run-command.ts';

keepCompiled();
await runCommand(async (argv) => {
  const { devCommand } = await import('./lib/dev/dev-command.ts');
  return devCommand(argv);
});

/** `npm run hooks`：给内容所在的仓库装上提交、推送以前的关口；`node scripts/hooks.ts run 名字 …` 由 git 运行。 */
import { keepCompiled } from './lib/command/keep-compiled.ts';
import { runCommand } from './lib/command/run-command.ts';

keepCompiled();
await runCommand(async (argv) => {
  const [first, name, ...args] = argv;
  if (first === 'run') {
    const { hookNames } = await import('./lib/publishing/hooks/hook-script.ts');
    const { runHook } = await import('./lib/publishing/hooks/run-hook.ts');
    const hook = hookNames.find((known) => known === name);
    return hook === undefined ? 2 : runHook(hook, args);
  }
  const { hooksCommand } = await import('./lib/publishing/hooks/hooks-command.ts');
  return hooksCommand(argv);
});

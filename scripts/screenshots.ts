/** `npm run screenshots`：照生成好的网站，把 README 的几张画面重新照一遍。 */
import { staleScreenshots, takeScreenshots } from './demo/screenshots/take-screenshots.ts';
import { readArguments } from './lib/command/arguments.ts';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { mustBeBuilt } from './lib/site/must-be-built.ts';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage:
      '写法：npm run screenshots -- [--out dist]（生成好的网站，底座是 /） [--check]（只看旧没旧，不重照）',
    options: {
      out: { type: 'string', default: 'dist' },
      check: { type: 'boolean', default: false },
    },
  });
  mustBeBuilt(values.out);
  if (!values.check) {
    for (const written of await takeScreenshots(values.out)) console.log(written);
    return 0;
  }
  const stale = await staleScreenshots(values.out);
  if (stale.length > 0) {
    throw new CommandError(`这几张旧了，运行 npm run screenshots 重照：${stale.join('、')}`);
  }
  console.log('画面上的题目和现在的网站一样。');
  return 0;
});

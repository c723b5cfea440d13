/** `npm run build`：检查内容、生成网页、建搜索索引、把要放上网的读一遍；全都好了才换掉上一次的。 */
import { rmSync } from 'node:fs';
import { keepCompiled } from './lib/command/keep-compiled.ts';
import { runCommand } from './lib/command/run-command.ts';
import { readSettings } from './lib/command/settings.ts';
import { forgetKept } from './lib/kept/kept-results.ts';
import { bringBeside, buildFolder } from './lib/site/build-folder.ts';
import { oneAtATime } from './lib/site/one-at-a-time.ts';
import { outFolder } from './lib/site/out-folder.ts';
import { replaceFolder } from './lib/site/replace-folder.ts';
import { openSteps } from './lib/site/steps/open-steps.ts';

keepCompiled();
await runCommand(async (argv) => {
  const { makeSite } = await import('./lib/site/make-site.ts');
  const settings = readSettings(argv);
  const { content, base, out } = settings;
  const folder = outFolder(out, content);
  // 量快慢的（npm run bench:build）要各步用掉的，写在这个环境变量说的文件里。
  const steps = openSteps(console.error, process.env.MINGBAI_STEPS);
  await oneAtATime('.cache/build.lock', async () => {
    let fresh = buildFolder;
    if (settings.isFresh) forgetKept();
    try {
      rmSync(buildFolder, { recursive: true, force: true });
      await makeSite(buildFolder, folder, settings, steps);
      fresh = bringBeside(buildFolder, folder);
      replaceFolder(fresh, folder);
    } finally {
      rmSync(buildFolder, { recursive: true, force: true });
      rmSync(fresh, { recursive: true, force: true });
    }
  });
  steps.finish();
  console.log(`生成好了：${out}（底座 ${base}）`);
  return 0;
});

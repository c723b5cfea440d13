/** `npm run build`：检查内容、生成网页、建搜索索引、把要放上网的读一遍；全都好了才换掉上一次的。 */
import { rmSync } from 'node:fs';
import { gatherContent } from '../src/source/content.ts';
import { readContentFiles } from '../src/source/read-content.ts';
import { writeChanges } from './lib/changes/write-changes.ts';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { runNode } from './lib/command/run-node.ts';
import { readSettings, type SiteSettings } from './lib/command/settings.ts';
import { today } from './lib/command/today.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { mustSeeWholeHistory } from './lib/git/whole-history.ts';
import { readWorkDays } from './lib/git/work-days.ts';
import { preparePictures } from './lib/pictures/prepare-pictures.ts';
import { mustFollowLast } from './lib/proof/must-follow-last.ts';
import { besideBuild } from './lib/site/beside-build.ts';
import { completeSite } from './lib/site/complete-site.ts';
import { mustBeWritten } from './lib/site/must-be-written.ts';
import { oneAtATime } from './lib/site/one-at-a-time.ts';
import { outFolder } from './lib/site/out-folder.ts';
import { replaceFolder } from './lib/site/replace-folder.ts';
import { buildWithAstro } from './lib/site/run-astro.ts';
import { readVersions } from './lib/versions/read-versions.ts';

await runCommand(async (argv) => {
  const settings = readSettings(argv);
  const { content, base, out } = settings;
  const folder = outFolder(out, content);
  const fresh = besideBuild(folder);
  mustPass('内容检查', runNode(['scripts/check.ts', ...checkArguments(settings)]));
  if (settings.site !== undefined) {
    mustSeeWholeHistory(content);
    mustFollowLast(folder, content);
  }
  await oneAtATime('.cache/build.lock', async () => {
    try {
      rmSync(fresh, { recursive: true, force: true });
      const astro = ['build', '--force', '--silent', '--outDir', fresh];
      const { commitDay } = readWorkDays(content, today());
      const town = gatherContent(readContentFiles(readContentFolder(content)), undefined);
      if (settings.site !== undefined) mustBeWritten(town);
      const histories = readVersions(content, town);
      const changes = writeChanges(town, histories);
      const pictures = await preparePictures(content, town);
      mustPass('生成网页', buildWithAstro(astro, settings, { commitDay, changes, pictures }));
      await completeSite(fresh, settings, town, histories);
      replaceFolder(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  });
  console.log(`生成好了：${out}（底座 ${base}）`);
  return 0;
});

function checkArguments({ content, asOf }: SiteSettings): readonly string[] {
  return ['--content', content, ...(asOf === undefined ? [] : ['--as-of', asOf])];
}

/** 前一步没有过，就停在这里；为什么没有过，那一步自己说了。 */
function mustPass(step: string, exitCode: number): void {
  if (exitCode === 0) return;
  throw new CommandError(`${step}没有过，没有生成；上一次生成的没有动。`, exitCode === 2 ? 2 : 1);
}

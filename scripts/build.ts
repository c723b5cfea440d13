/** `npm run build`：检查内容、生成网页、建搜索索引、把要放上网的读一遍；全都好了才换掉上一次的。 */
import { renameSync, rmSync } from 'node:fs';
import { gatherContent } from '../src/source/content.ts';
import { readContentFiles } from '../src/source/read-content.ts';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { runNode } from './lib/command/run-node.ts';
import { readSettings, type SiteSettings } from './lib/command/settings.ts';
import { today } from './lib/command/today.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { mustSeeWholeHistory } from './lib/git/whole-history.ts';
import { readWorkDays } from './lib/git/work-days.ts';
import { besideBuild } from './lib/site/beside-build.ts';
import { buildOffline } from './lib/site/build-offline.ts';
import { buildSuggestions } from './lib/site/build-suggestions.ts';
import { unanswered } from './lib/site/expected-queries.ts';
import { finishPages } from './lib/site/finish-pages.ts';
import { gateOutput } from './lib/site/gate-output.ts';
import { indexSearch } from './lib/site/index-search.ts';
import { oneAtATime } from './lib/site/one-at-a-time.ts';
import { outFolder } from './lib/site/out-folder.ts';
import { buildWithAstro } from './lib/site/run-astro.ts';
import { takeSearchDocuments } from './lib/site/search-documents.ts';
import { readVersions } from './lib/versions/read-versions.ts';
import { labelVersions, takeFrame, writeVersions } from './lib/versions/write-versions.ts';

await runCommand(async (argv) => {
  const settings = readSettings(argv);
  const { content, base, out } = settings;
  const folder = outFolder(out, content);
  const fresh = besideBuild(folder);
  mustPass('内容检查', runNode(['scripts/check.ts', ...checkArguments(settings)]));
  if (settings.site !== undefined) mustSeeWholeHistory(content);
  await oneAtATime('.cache/build.lock', async () => {
    try {
      rmSync(fresh, { recursive: true, force: true });
      const astro = ['build', '--force', '--silent', '--outDir', fresh];
      const { commitDay } = readWorkDays(content, today());
      mustPass('生成网页', buildWithAstro(astro, settings, commitDay));
      finishPages(fresh);
      const frame = takeFrame(fresh);
      const town = gatherContent(readContentFiles(readContentFolder(content)), undefined);
      const histories = readVersions(content, town);
      labelVersions(fresh, town, histories);
      const pages = takeSearchDocuments(fresh);
      await indexSearch(fresh, base, pages);
      buildSuggestions(fresh, pages);
      await buildOffline(fresh);
      const seen = writeVersions(fresh, base, frame, town, histories);
      gateOutput(fresh, town, frame, seen);
      reportUnanswered(await unanswered(content, fresh));
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
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

/** 大家多半会问、却什么也找不到的话：给发布的人看，补上叫法就行。 */
function reportUnanswered(queries: readonly string[]): void {
  if (queries.length === 0) return;
  console.log(`这些话大家多半会问，搜索里什么也找不到：${queries.join('、')}。`);
  console.log('该由哪一页答，就在那一页的 aliases 里添一行。');
}

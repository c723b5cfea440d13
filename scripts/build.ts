/** `npm run build`：检查内容、生成网页、建搜索索引；全都好了才换掉上一次的。 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { settingsOrExit } from './lib/arguments.ts';
import { readCommitDay } from './lib/git/commit-day.ts';
import { buildSuggestions } from './lib/site/build-suggestions.ts';
import { unanswered } from './lib/site/expected-queries.ts';
import { indexSearch } from './lib/site/index-search.ts';
import { takeSearchDocuments } from './lib/site/search-documents.ts';
import { tightenFolder } from './lib/site/tighten-csp.ts';

const { content, base, site, out } = settingsOrExit(process.argv.slice(2));
const folder = resolve(out);
const fresh = `${folder}.tmp`;

rmSync(fresh, { recursive: true, force: true });
runNode(['scripts/check.ts', '--content', content]);
runNode(
  ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent', '--outDir', fresh].concat(
    site === undefined ? [] : ['--site', site],
  ),
  {
    MINGBAI_BASE: base,
    MINGBAI_CONTENT: content,
    MINGBAI_COMMIT_DAY: readCommitDay(content) ?? '',
  },
);
tightenFolder(fresh);
const pages = takeSearchDocuments(fresh);
await indexSearch(fresh, base, pages);
buildSuggestions(fresh, pages);
reportUnanswered(await unanswered(content, fresh));
rmSync(folder, { recursive: true, force: true });
renameSync(fresh, folder);
console.log(`生成好了：${out}（底座 ${base}）`);

/** 大家多半会问、却什么也找不到的话：给发布的人看，补上叫法就行。 */
function reportUnanswered(queries: readonly string[]): void {
  if (queries.length === 0) return;
  console.log(`这些话大家多半会问，搜索里什么也找不到：${queries.join('、')}。`);
  console.log('该由哪一页答，就在那一页的 aliases 里添一行。');
}

function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai', ...env },
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
}

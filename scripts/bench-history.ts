/**
 * `npm run bench:history -- [页数] [提交数]`：造一个有两万页、提交过五万次的仓库，量读它的历史要多久、占多少内存，
 * 和提交没有变的时候再读一遍要多久。
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeLongHistory } from './lib/bench/long-history.ts';
import { runMeasured } from './lib/bench/run-measured.ts';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { openGit } from './lib/git/git.ts';
import { readKeptHistory } from './lib/versions/kept-history.ts';

const usage = '写法：npm run bench:history -- [页数，默认 20000] [提交数，默认 50000]';

await runCommand(async (argv) => {
  const options = { read: { type: 'string' } } as const;
  const { values, positionals } = readArguments(argv, { usage, options, positionals: 2 });
  if (values.read !== undefined) {
    const git = openGit(join(values.read, 'content'));
    if (git === undefined) return 1;
    readKeptHistory(git, join(values.read, 'content'), join(values.read, 'kept'));
    return 0;
  }
  const [pages = '20000', commits = '50000'] = positionals;
  const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  try {
    const count = (text: string, what: string) => countArgument(what, text, 1_000_000, usage);
    makeLongHistory(folder, count(pages, '页数'), count(commits, '提交数'));
    const script = fileURLToPath(import.meta.url);
    for (const what of ['头一遍', '提交没有变，再读一遍']) {
      const spent = await runMeasured(process.execPath, [script, '--read', folder]);
      const [seconds, cpu] = [spent.seconds.toFixed(1), spent.cpuSeconds.toFixed(1)];
      console.log(`${what}：${seconds} 秒（处理器 ${cpu} 秒），${spent.mebibytes} MiB`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

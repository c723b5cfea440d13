/**
 * `npm run bench`：每条预算和量出来的摆成一张表。量完了就是办成了，超了也一样；`--strict` 超了不算办成。
 * 没有量成的那一样说为什么，别的照量，退出码 1。
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseParts, measureParts, printMeasured } from './lib/bench/measure-parts.ts';
import { benchParts } from './lib/bench/parts/bench-parts.ts';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { mustBeBuilt } from './lib/site/must-be-built.ts';

const usage =
  '写法：npm run bench -- [--only weight,lighthouse,paint,check,build,versions,search] [--pages 1000] [--times 3] [--out dist] [--folder 文件夹] [--json | --readme] [--strict]';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: {
      only: { type: 'string' },
      pages: { type: 'string', default: '1000' },
      times: { type: 'string', default: '3' },
      out: { type: 'string', default: 'dist' },
      folder: { type: 'string', default: join(tmpdir(), 'mingbai-bench') },
      json: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const { only, out, folder, json, readme, strict } = values;
  if (readme && only !== undefined) throw usageError('--readme 要全部量，不能再写 --only。', usage);
  const names = chooseParts(only, usage);
  const pages = countArgument('--pages', values.pages, 8000, usage);
  const times = countArgument('--times', values.times, 100, usage);
  if (names.some((name) => benchParts[name].readsSite)) mustBeBuilt(out);
  const measured = await measureParts(names, { out, folder, pages, times });
  printMeasured(measured, json ? 'json' : readme ? 'readme' : 'text');
  const isOver = measured.rows.some((row) => row.isOver);
  return measured.failures.length > 0 || (strict && isOver) ? 1 : 0;
});

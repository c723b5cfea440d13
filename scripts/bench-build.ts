/** `npm run bench:build`：生成一个翻出来的镇，各步用了多久、处理器忙了多久、占多少内存，是光秃秃的 Astro 的几倍。 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuild } from './lib/bench/measure-build.ts';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';

const usage = '写法：npm run bench:build -- [--pages 1000] [--folder 文件夹]';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: {
      pages: { type: 'string', default: '1000' },
      folder: { type: 'string', default: join(tmpdir(), 'mingbai-bench') },
    },
  });
  const pages = countArgument('--pages', values.pages, 8000, usage);
  await measureBuild(values.folder, pages, (line) => console.log(line));
  return 0;
});

/** `npm run bench:district`：翻出三十个镇，合成一个区的网站要多久、占多少内存，网慢的旧手机上多久找到头一条。 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureDistrict } from './lib/bench/district/measure-district.ts';
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';

const usage =
  '写法：npm run bench:district -- [--towns 30] [--pages 300] [--times 3] [--folder 文件夹]';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage,
    options: {
      towns: { type: 'string', default: '30' },
      pages: { type: 'string', default: '300' },
      times: { type: 'string', default: '3' },
      folder: { type: 'string', default: join(tmpdir(), 'mingbai-bench') },
    },
  });
  const bench = {
    folder: values.folder,
    towns: countArgument('--towns', values.towns, 300, usage),
    pages: countArgument('--pages', values.pages, 8000, usage),
    times: countArgument('--times', values.times, 100, usage),
  };
  await measureDistrict(bench, (line) => console.log(line));
  return 0;
});

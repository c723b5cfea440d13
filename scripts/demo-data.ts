/**
 * `npm run demo-data`：由编出来的台账重做 content/progress 里的演示数据。
 * 台账由固定的种子来，做多少遍，一个字节也不差。走的就是正式公布的那条路。
 */
import { writeDemo } from './demo/write-demo.ts';
import { readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage: '写法：npm run demo-data -- [--content 文件夹]',
    options: { content: { type: 'string' } },
  });
  for (const written of await writeDemo(existingTown(values.content))) console.log(written);
  return 0;
});

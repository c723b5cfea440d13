/** `npm run demo-pictures`：登记成演示的几幅画重新画一遍，写进 content/images/。没有照片，都是画的。 */
import { drawDemoPictures } from './demo/pictures/draw-demo.ts';
import { readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage: '写法：npm run demo-pictures -- [--content 文件夹]',
    options: { content: { type: 'string' } },
  });
  for (const written of await drawDemoPictures(existingTown(values.content))) console.log(written);
  return 0;
});

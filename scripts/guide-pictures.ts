/** `npm run guide-pictures`：照真的程序走一遍头一页，把说明页上的画面重新照一遍，写进 content/images/。 */
import { drawGuidePictures, staleGuidePictures } from './demo/guide/draw-guide-pictures.ts';
import { readArguments } from './lib/command/arguments.ts';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage: '写法：npm run guide-pictures -- [--content 文件夹] [--check]（只看旧没旧，不重照）',
    options: { content: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  if (values.check) {
    const stale = await staleGuidePictures();
    if (stale.length === 0) return sayAndEnd('画面上的字和现在的程序一样。');
    throw new CommandError(`这几张旧了，运行 npm run guide-pictures 重照：${stale.join('、')}`);
  }
  for (const written of await drawGuidePictures(existingTown(values.content))) console.log(written);
  return sayAndEnd('画面变了样的，在 content/images.json 里把 taken 换成今天。');
});

function sayAndEnd(said: string): number {
  console.log(said);
  return 0;
}

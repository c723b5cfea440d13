/** `npm run pictures -- add 照片…`：去掉照片里的地点和别的夹带，转正、缩小，放进 content/images/，登记一条。 */
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { addPictures } from './lib/pictures/add-pictures.ts';

const usage =
  '写法：npm run pictures -- add 照片.jpg [--name street-lights-after] [--content 文件夹]';
const options = { content: { type: 'string' }, name: { type: 'string' } } as const;

await runCommand(async (argv) => {
  const { values, positionals } = readArguments(argv, { usage, options, positionals: 200 });
  const [verb, ...sources] = positionals;
  if (verb !== 'add' || sources.length === 0) throw usageError('要放进来哪几张照片？', usage);
  if (values.name !== undefined && sources.length > 1) {
    throw usageError('--name 一次只给一张取名。', usage);
  }
  console.log(await addPictures(existingTown(values.content), sources, values.name));
  return 0;
});

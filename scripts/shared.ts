/** `npm run shared -- 区里的文件夹`：看区里发的政策变了哪些；`--take` 拿来、登记，`--restore` 连镇里改过的也换回去。 */
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { readPin } from './lib/shared/pinned-files.ts';
import { sayShared } from './lib/shared/say-shared.ts';
import { compareShared, readDistrictContent, takeShared } from './lib/shared/take-shared.ts';

const usage =
  '写法：npm run shared -- 区里的文件夹 [--district 某某区] [--take] [--restore] [--content 文件夹]';

await runCommand((argv) => {
  const { values, positionals } = readArguments(argv, {
    usage,
    positionals: 1,
    options: {
      content: { type: 'string' },
      district: { type: 'string' },
      take: { type: 'boolean', default: false },
      restore: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw usageError('没有写区里发的那一份在哪个文件夹。', usage);
  const content = existingTown(values.content);
  const district = values.district ?? readPin(content)?.district;
  if (district === undefined)
    throw usageError('头一回拿，写上是哪个区：--district 某某区。', usage);
  const offered = readDistrictContent(folder, district);
  for (const line of sayShared(compareShared(content, offered))) console.log(line);
  if (!values.take && !values.restore) return 0;
  takeShared(content, offered, values.restore);
  console.log('拿来了，登记在 content/shared.json。看一遍改了什么，运行 npm run check，再提交。');
  return 0;
});

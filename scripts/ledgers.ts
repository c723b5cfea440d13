/** `npm run ledgers -- new 文件夹`：在仓库外面的文件夹里放各本台账的空白模板。 */
import { resolve } from 'node:path';
import { sayCount } from '../src/kinds/say-count.ts';
import { ledgerTemplates } from '../src/ledgers/templates/templates.ts';
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { placeTemplates } from './lib/progress/ledgers/place-templates.ts';
import { readSite, readVillages } from './lib/progress/town-files.ts';

const usage =
  '写法：npm run ledgers -- new 文件夹 [--content 文件夹]（要在网站和任何 git 仓库外面，如 D:\\台账）';

await runCommand(async (argv) => {
  const options = { content: { type: 'string' } } as const;
  const { values, positionals } = readArguments(argv, { usage, options, positionals: 2 });
  const [command, target] = positionals;
  if (command !== 'new' || target === undefined) throw usageError('少写了放在哪里。', usage);
  const content = existingTown(values.content);
  const { town, aspects, meetingForms, questions } = readSite(content);
  const context = { villages: readVillages(content), aspects, meetingForms, questions };
  const paths = placeTemplates(resolve(target), content, await ledgerTemplates(context));
  const list = paths.map((path) => `  ${path}`).join('\n');
  console.log(`${sayCount(paths.length, '本台账')}的模板放好了：\n${list}`);
  console.log(
    `照${town}（${content}）的村和方面做的；是别的镇，加上 --content 那个镇的文件夹，另放一处。`,
  );
  console.log('先看每本里的“填写说明”。这个文件夹不要放进仓库，不要发到群里。');
  return 0;
});

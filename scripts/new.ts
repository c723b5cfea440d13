/** `npm run new -- promise 丁村 路灯`：新写一页，编号、日子、互相指的都写好，剩下的写着「待写：」。 */
import { personToAsk } from './lib/command/ask-person.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { existingTown } from './lib/content-folder.ts';
import { newArguments, newPage } from './lib/new/new-request.ts';
import { readTownToWrite, writePage } from './lib/new/write-page.ts';

await runCommand(async (argv) => {
  const written = newArguments(argv);
  const town = readTownToWrite(existingTown(written.content));
  const page = await newPage(written, [...town.content.villages.values()], personToAsk());
  const { code, path, others } = writePage(town, { ...page, today: today() });
  const where = written.content === undefined ? '' : ` -- --content ${written.content}`;
  console.log(`写好了：\n  ${path}（编号 ${code}）`);
  for (const other of others) console.log(`  ${other.path}（${other.what}）`);
  console.log(
    [
      '每个字段上面都写着怎么填；写着“待写：”的，换成真的话。',
      '接着：',
      `  npm run check${where}    还差什么，一处一处说出来`,
      `  npm run dev${where}      看看样子`,
      '没有错误了就提交，提交就是公布。',
    ].join('\n'),
  );
  return 0;
});

/** `npm run new -- promise 丁村 路灯`：新写一页，编号、日子、互相指的都写好，剩下的写着「待写：」。 */
import { meetingsAt } from '../src/authoring/town-words.ts';
import { reportForPeople } from '../src/checks/report.ts';
import { personToAsk } from './lib/command/ask-person.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { existingTown } from './lib/content-folder.ts';
import { newArguments, newPage } from './lib/new/new-request.ts';
import { readTownToWrite, writePage } from './lib/new/write-page.ts';

await runCommand(async (argv) => {
  const written = newArguments(argv);
  if (written.from !== undefined) return fromDocument(written.from, written.content);
  const town = readTownToWrite(existingTown(written.content));
  const { content } = town;
  const known = {
    villages: [...content.villages.values()],
    meetingsAt: (village: string) => meetingsAt(content, village),
  };
  const page = await newPage(written, known, personToAsk());
  const { code, path, others } = writePage(town, { ...page, today: today() });
  console.log(`写好了：\n  ${path}（编号 ${code}）`);
  for (const other of others) console.log(`  ${other.path}（${other.what}）`);
  console.log('每个字段上面都写着怎么填；写着“待写：”的，换成真的话。');
  sayNext(written.content);
  return 0;
});

/** 照一份现成的文件写文件原文。 */
async function fromDocument(from: string, content: string | undefined): Promise<number> {
  const { newNoticeFrom } = await import('./lib/new/from-document.ts');
  const { said, findings } = await newNoticeFrom({
    ...{ from, content: existingTown(content), today: today() },
  });
  for (const line of said) console.log(line);
  if (findings.length > 0) console.log(`\n还要人看的：\n${reportForPeople(findings, 1)}`);
  sayNext(content);
  return 0;
}

function sayNext(content: string | undefined): void {
  const where = content === undefined ? '' : ` -- --content ${content}`;
  console.log(`接着：
  npm run check${where}    还差什么，一处一处说出来
  npm run dev${where}      看看样子
没有错误了就提交，提交就是公布。`);
}

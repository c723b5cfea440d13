/** `npm run facts`：数一数政策里多少说法站得住、多久没再看、多少要靠本地；`--policy 1030` 列出那一页还不能说定的话。 */
import { withoutPersonal } from '../src/checks/privacy/hide-personal.ts';
import { doubtsForPeople, tallyForPeople, tallyForPrograms } from '../src/evidence/facts-report.ts';
import { tallyTown } from '../src/evidence/tally.ts';
import { gatherContent } from '../src/source/content.ts';
import { readContentFiles, townFiguresIn } from '../src/source/read-content.ts';
import { countArgument, dayArgument, readArguments } from './lib/command/arguments.ts';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { existingTown, readContentFolder } from './lib/content-folder.ts';
import { locatedStatements } from './lib/facts/policy-doubts.ts';
import { policyPages } from './lib/facts/policy-pages.ts';
import { readWorkDays } from './lib/git/work-days.ts';

const usage =
  '写法：npm run facts -- [--content 文件夹] [--as-of 2026-04-15] [--policy 1030] [--json]';
const options = {
  content: { type: 'string' },
  'as-of': { type: 'string' },
  policy: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

await runCommand((argv) => {
  const { values } = readArguments(argv, { usage, options });
  const asked = dayArgument('--as-of', values['as-of'], usage);
  const folder = existingTown(values.content);
  const sources = readContentFolder(folder);
  const files = readContentFiles(sources);
  const pages = policyPages(files, townFiguresIn(sources));
  if (values.policy !== undefined) {
    const code = countArgument('--policy 的编号', values.policy, 9999, usage);
    const page = pages.find(({ policy }) => policy.code === code);
    if (page === undefined) throw new CommandError(`没有编号是 ${code} 的政策。`, 2);
    const statements = locatedStatements(page);
    const said = values.json
      ? JSON.stringify(statements, undefined, 2)
      : doubtsForPeople(page.policy.title, statements);
    console.log(withoutPersonal(said));
    return 0;
  }
  const { asOf } = gatherContent(files, undefined, { ...readWorkDays(folder, today()), asked });
  const tally = tallyTown(pages, asOf.real);
  console.log(withoutPersonal((values.json ? tallyForPrograms : tallyForPeople)(tally)));
  return 0;
});

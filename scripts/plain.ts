/** `npm run plain`：政策页的话有多平常：平均一截几个字、官话、没解释的难词。`--policy` 细看一页。 */
import { measurePolicies } from '../src/checks/plain/plain-measure.ts';
import { plainDetails, plainJson, plainTable } from '../src/checks/plain/plain-report.ts';
import { withoutPersonal } from '../src/checks/privacy/hide-personal.ts';
import { gatherContent } from '../src/source/content.ts';
import { readContentFiles } from '../src/source/read-content.ts';
import { readArguments } from './lib/command/arguments.ts';
import { CommandError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown, readContentFolder } from './lib/content-folder.ts';

const usage = '写法：npm run plain -- [--content 文件夹] [--policy 1010] [--json]';
const options = {
  content: { type: 'string' },
  policy: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

await runCommand((argv) => {
  const { values } = readArguments(argv, { usage, options });
  const files = readContentFiles(readContentFolder(existingTown(values.content)));
  const pages = measurePolicies(gatherContent(files, undefined));
  const { policy } = values;
  const asked = policy === undefined ? pages : pages.filter(({ code }) => String(code) === policy);
  if (policy !== undefined && asked.length === 0) {
    const known = pages.map(({ code }) => code).join('、');
    throw new CommandError(
      `没有 ${policy} 号政策。这里有：${known || '一项也没有'}。\n${usage}`,
      2,
    );
  }
  console.log(withoutPersonal(values.json ? plainJson(asked) : plainTable(asked)));
  if (!values.json && policy !== undefined)
    console.log(withoutPersonal(`\n${asked.map(plainDetails).join('\n')}`));
  return 0;
});

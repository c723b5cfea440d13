/** `npm run check`：检查内容，印出报告。有错误返回 1，没有返回 0（有提醒也是 0），参数不对返回 2。 */
import { reportForPeople, reportForPrograms } from '../src/checks/report.ts';
import { checkTown } from './lib/check/check-town.ts';
import { dayArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { existingTown, readContentFolder, townPath } from './lib/content-folder.ts';

const usage = '写法：npm run check -- [--content 文件夹] [--as-of 2026-04-15] [--json]';
const options = {
  content: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

await runCommand(async (argv) => {
  const { values } = readArguments(argv, { usage, options });
  const asked = dayArgument('--as-of', values['as-of'], usage);
  const content = existingTown(values.content);
  const files = readContentFolder(content);
  const findings = await checkTown(content, files, { asked, today: today() });
  console.log((values.json ? reportForPrograms : reportForPeople)(findings, files.length));
  if (!values.json && findings.length > 0 && content !== townPath('content')) {
    console.log(`上面写的 content/，就是 ${content}。`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});

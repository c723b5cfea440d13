import { reportForPeople, reportForPrograms } from '../../../src/checks/report.ts';
import { dayArgument, readArguments } from '../command/arguments.ts';
import type { Command } from '../command/run-command.ts';
import { today } from '../command/today.ts';
import { existingTown, readContentFolder, townPath } from '../content-folder.ts';
import { checkTown } from './check-town.ts';

const usage =
  '写法：npm run check -- [--content 文件夹] [--as-of 2026-04-15] [--json]；讲一个代码：npm run check -- --explain E-DATE';
const options = {
  content: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean', default: false },
  explain: { type: 'string' },
} as const;

/** 检查一个内容文件夹，印出报告；有错误的是 1。 */
export const checkCommand: Command = async (argv) => {
  const { values } = readArguments(argv, { usage, options });
  if (values.explain !== undefined) return explain(values.explain);
  const asked = dayArgument('--as-of', values['as-of'], usage);
  const content = existingTown(values.content);
  const files = readContentFolder(content);
  const findings = await checkTown(content, files, { asked, today: today() });
  console.log((values.json ? reportForPrograms : reportForPeople)(findings, files.length));
  if (!values.json && findings.length > 0 && content !== townPath('content')) {
    console.log(`上面写的 content/，就是 ${content}。`);
  }
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

/** 讲一个代码；没有的是 2。说明有八十多 KB，问到了才读。 */
async function explain(code: string): Promise<number> {
  const { explainCode } = await import('../../../src/explained/explain.ts');
  const { known, text } = explainCode(code);
  if (known) console.log(text);
  else console.error(text);
  return known ? 0 : 2;
}

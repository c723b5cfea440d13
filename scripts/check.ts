import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { reportForPeople, reportForPrograms } from '../src/checks/report.ts';
import { defaultContent, readContentFolder } from './lib/content-folder.ts';
import { readCommitDay } from './lib/git/commit-day.ts';
import { readCodeHistory } from './lib/git/git-codes.ts';
import { checkProgress } from './lib/progress/check-progress.ts';

const USAGE = '写法：npm run check -- [--content 文件夹] [--json]';

process.exitCode = await main(process.argv.slice(2));

/** 检查 content，印出报告。有错误返回 1，没有返回 0（有提醒也是 0），参数不对返回 2。 */
async function main(argv: readonly string[]): Promise<number> {
  const settings = readArguments(argv);
  if (settings === undefined || !existsSync(settings.content)) {
    const reason = settings === undefined ? '看不懂参数' : `没有这个文件夹：${settings.content}`;
    console.error(`${reason}。${USAGE}`);
    return 2;
  }
  const files = readContentFolder(settings.content);
  const found = checkContent(
    files,
    readCodeHistory(settings.content),
    readCommitDay(settings.content),
  );
  const findings = [...found, ...(await checkProgress(settings.content, found))];
  const report = settings.json ? reportForPrograms : reportForPeople;
  console.log(report(findings, files.length));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        content: { type: 'string', default: defaultContent() },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

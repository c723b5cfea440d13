import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import { reportForPeople } from '../../../src/checks/report.ts';
import { dayArgument, readArguments } from '../command/arguments.ts';
import { usageError } from '../command/command-error.ts';
import type { Command } from '../command/run-command.ts';
import { today } from '../command/today.ts';
import { existingTown, readContentFolder, townPath } from '../content-folder.ts';
import { remindOfHooks } from '../publishing/hooks/hooks-missing.ts';
import { checkTown } from './check-town.ts';
import { type Printing, printFindings } from './print-findings.ts';

const usage =
  '写法：npm run check -- [--content 文件夹] [--as-of 2026-04-15] [--staged | --range 从..到] [--json | --annotations github|gitlab]；讲一个代码：npm run check -- --explain E-DATE';
const options = {
  content: { type: 'string' },
  'as-of': { type: 'string' },
  staged: { type: 'boolean', default: false },
  range: { type: 'string' },
  json: { type: 'boolean', default: false },
  annotations: { type: 'string' },
  explain: { type: 'string' },
} as const;

/**
 * 检查一个内容文件夹，印出报告；有错误的是 1。`--staged` 查将要提交的，`--range` 查一段提交里的每一次。
 */
export const checkCommand: Command = async (argv) => {
  const { values } = readArguments(argv, { usage, options });
  if (values.explain !== undefined) return explain(values.explain);
  const asked = dayArgument('--as-of', values['as-of'], usage);
  const printing = printingOf(values);
  const content = existingTown(values.content);
  if (values.staged || values.range !== undefined) {
    if (asked !== undefined || (values.staged && values.range !== undefined)) {
      throw usageError('--as-of、--staged、--range 一次只写一个。', usage);
    }
    const { checkInGit } = await import('./check-in-git.ts');
    return checkInGit(content, values.range, printing);
  }
  const files = readContentFolder(content);
  const findings = await checkTown(content, files, { asked, today: today() });
  printFindings(findings, printing, {
    ...{ counted: { files: files.length }, content },
    say: () => reportForPeople(findings, files.length),
  });
  if (printing === 'people') {
    if (findings.length > 0 && content !== townPath('content')) {
      console.log(`上面写的 content/，就是 ${content}。`);
    }
    remindOfHooks(content);
  }
  return hasError(findings) ? 1 : 0;
};

/** 讲一个代码；没有的是 2。说明有八十多 KB，问到了才读。 */
async function explain(code: string): Promise<number> {
  const { explainCode } = await import('../../../src/explained/explain.ts');
  const { known, text } = explainCode(code);
  if (known) console.log(text);
  else console.error(text);
  return known ? 0 : 2;
}

/** 有一个错误，就不能发布。 */
function hasError(findings: readonly CommitFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function printingOf({
  json,
  annotations,
}: {
  readonly json: boolean;
  readonly annotations?: string | undefined;
}): Printing {
  if (annotations === undefined) return json ? 'json' : 'people';
  if (json) throw usageError('--json、--annotations 只写一个。', usage);
  if (annotations === 'github' || annotations === 'gitlab') return annotations;
  throw usageError('--annotations 后面写 github 或者 gitlab。', usage);
}

/**
 * `npm run audit`：独立审核。把 git 里存过的每一版进度、文件夹里现在的进度合在一起，
 * 看外人能不能算出少于五件的数。漏了、改了公布过的，返回 1。
 */
import { withoutPersonal } from '../src/checks/privacy/hide-personal.ts';
import { reportText } from '../src/disclosure/audit/report.ts';
import { readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { auditContent } from './lib/progress/audit/audit-content.ts';

await runCommand(async (argv) => {
  const { values } = readArguments(argv, {
    usage: '写法：npm run audit -- [--content 文件夹]',
    options: { content: { type: 'string' } },
  });
  const audit = await auditContent(existingTown(values.content));
  console.log(withoutPersonal(reportText(audit)));
  return audit.pass ? 0 : 1;
});

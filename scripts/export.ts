/** `npm run export`：把生成好的网站装订成一个文件：不用网络就能看的网页、能打印的 PDF，或者一张明白卡的图。 */
import { readBookletRequest } from './lib/booklet/booklet-request.ts';
import { runExport } from './lib/booklet/run-export.ts';
import { keepCompiled } from './lib/command/keep-compiled.ts';
import { runCommand } from './lib/command/run-command.ts';

keepCompiled();
await runCommand(async (argv) => {
  await runExport(readBookletRequest(argv));
  return 0;
});

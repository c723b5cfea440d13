/** `npm run edit`：在这台电脑的浏览器里改内容、发布。只听本机，按 Ctrl+C 停下。 */
import { countArgument, readArguments } from './lib/command/arguments.ts';
import { runCommand } from './lib/command/run-command.ts';
import { existingTown } from './lib/content-folder.ts';
import { openBrowser } from './lib/edit/open-browser.ts';
import { startEditor } from './lib/edit/start-editor.ts';

const usage = '写法：npm run edit -- [--content 文件夹] [--port 4330] [--open]';
const options = {
  content: { type: 'string' },
  port: { type: 'string', default: '4330' },
  open: { type: 'boolean', default: false },
} as const;

await runCommand(async (argv) => {
  const { values } = readArguments(argv, { usage, options });
  const content = existingTown(values.content);
  const port = countArgument('端口', values.port, 65_535, usage);
  const { address, stop } = await startEditor(content, port);
  console.log(`\n编辑器开好了，用浏览器打开：${address}\n改的是 ${content}。按 Ctrl+C 停下。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  if (values.open) openBrowser(address);
  return 0;
});

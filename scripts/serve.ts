/** `npm run serve`：在这台电脑上看生成好的网站；端口被占就往后挑一个。 */
import type { AddressInfo } from 'node:net';
import { runCommand } from './lib/command/run-command.ts';
import { readSettings } from './lib/command/settings.ts';
import { mustBeBuilt } from './lib/site/page-files.ts';
import { serveOnFreePort } from './lib/static-server.ts';

await runCommand(async (argv) => {
  const { base, out, port } = readSettings(argv);
  mustBeBuilt(out);
  const server = await serveOnFreePort(out, base, port);
  const { port: actual } = server.address() as AddressInfo;
  console.log(`\n网站开好了，用浏览器打开：http://localhost:${actual}${base}\n（按 Ctrl+C 停下）`);
  return 0;
});

/** `npm run serve`：在这台电脑上看生成好的网站；端口被占就往后挑一个。 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { settingsOrExit } from './lib/arguments.ts';
import { serveFolder } from './lib/static-server.ts';

const { base, out, port } = settingsOrExit(process.argv.slice(2));
if (!existsSync(`${out}/index.html`)) {
  console.error(`还没有生成网站：${out} 里没有 index.html。先运行 npm run build。`);
  process.exit(1);
}
const server = await listen(port);
const { port: actual } = server.address() as AddressInfo;
console.log(`\n网站开好了，用浏览器打开：http://localhost:${actual}${base}\n（按 Ctrl+C 停下）`);

async function listen(from: number, tries = 20) {
  try {
    return await serveFolder(out, base, from);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || tries === 0) throw error;
    return listen(from + 1, tries - 1);
  }
}

import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { servedTypes, textTypes } from '../../src/server/served-types.ts';

/**
 * 把生成好的文件夹挂在 `base` 下面，像区门户那样；底座以外的地址一律 404。
 * 返回已经在听的服务器；端口给 0 由系统挑。端口被占时抛 `EADDRINUSE`。
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const files = sirv(folder, { dev: false, etag: true, setHeaders: sayCharset });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const address = request.url ?? '/';
    if (!address.startsWith(base)) {
      if (`${address}/` === base) response.writeHead(301, { location: base }).end();
      else missing();
      return;
    }
    request.url = address.slice(base.length - 1);
    files(request, response, missing);
  });
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => settle(server));
  });
}

/** 是文字的都写明 UTF-8，和自己的服务器一样：不写的，浏览器打开 Markdown、表格会是乱码。 */
function sayCharset(response: ServerResponse, path: string): void {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const type = textTypes.find((one) => servedTypes[one]?.includes(ending));
  if (type !== undefined) response.setHeader('content-type', `${type}; charset=utf-8`);
}

/** 同 `serveFolder`；端口被占就往后挑一个，最多挑二十个。 */
export async function serveOnFreePort(
  folder: string,
  base: string,
  from: number,
  tries = 20,
): Promise<Server> {
  try {
    return await serveFolder(folder, base, from);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || tries === 0) throw error;
    return serveOnFreePort(folder, base, from + 1, tries - 1);
  }
}

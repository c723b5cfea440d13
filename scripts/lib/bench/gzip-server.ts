import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** 发出去多少：压缩后的正文，加上响应头。 */
export interface Sent {
  bytes: number;
  requests: number;
}

const HEADERS = 180;

/** 开着的网站：网址（末尾没有斜杠），发了多少。 */
interface Served {
  readonly origin: string;
  readonly sent: Sent;
  close(): void;
}

/** 像门户的服务器那样，把文件压缩了再发；发了多少记在 `sent` 里；`extra` 是另添的网页，地址 → 网页。 */
export async function serveForBench(
  folder: string,
  extra: ReadonlyMap<string, string> = new Map(),
): Promise<Served> {
  const sent: Sent = { bytes: 0, requests: 0 };
  const server = await serveGzip(folder, extra, sent);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, sent, close: () => server.close() };
}

function serveGzip(
  folder: string,
  extra: ReadonlyMap<string, string>,
  sent: Sent,
): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = extra.get(pathname) ?? read(folder, pathname);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
    const packed = gzipSync(body, { level: 9 });
    sent.bytes += packed.length + HEADERS;
    sent.requests += 1;
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(packed);
  });
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}

function read(folder: string, pathname: string): Buffer | undefined {
  const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

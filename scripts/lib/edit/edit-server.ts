import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { barredRequest } from '../../../src/editor/allow-request.ts';
import { shellHtml } from '../../../src/editor/pages/layout.ts';
import { html } from '../../../src/html/html.ts';
import { CommandError } from '../command/command-error.ts';
import { answerAt, type Editor } from './answers.ts';
import type { EditorAssets } from './editor-assets.ts';
import { type EditorPage, pageAt } from './pages.ts';

/** 一个请求最多多大。 */
const MOST_BYTES = 4 * 1024 * 1024;

/** 别的网页嵌不了它、读不了它；它自己也不向外发一个请求。 */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** 开着的编辑器：镇的名字，网页用的脚本和样式，办事用的几样。 */
export interface EditServing {
  readonly town: string;
  readonly assets: EditorAssets;
  readonly editor: Editor;
}

/** 在本机的一个端口上开编辑器；端口给 0 由系统挑，被占时抛 `EADDRINUSE`。 */
export function serveEditor(serving: EditServing, port: number): Promise<Server> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    const running = { port: (server.address() as AddressInfo).port, token };
    const barred = barredRequest(
      { method: request.method ?? '', headers: request.headers },
      running,
    );
    const answered =
      barred === undefined
        ? answer(serving, request, response, token)
        : Promise.resolve(sendJson(response, barred.status, { problem: barred.why }));
    answered.catch((error) => sendJson(response, 500, { problem: sayUnexpected(error) }));
  });
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => settle(server));
  });
}

async function answer(
  serving: EditServing,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') return answerJson(serving, request, response, url.pathname);
  const { assets, town, editor } = serving;
  const { desk } = editor;
  if (url.pathname === '/edit.css') return send(response, 200, 'text/css', assets.style);
  if (url.pathname === '/edit.js') return send(response, 200, 'text/javascript', assets.script);
  if (url.pathname === '/whoami')
    return sendJson(response, 200, { mingbai: 'edit', content: desk.content });
  const page = await pageOr(serving, url);
  send(response, page.status, 'text/html', shellHtml({ ...page, town, token }));
}

async function pageOr(
  { editor: { desk } }: EditServing,
  url: URL,
): Promise<EditorPage & { readonly status: number }> {
  try {
    const page = await pageAt(desk, url);
    if (page !== undefined) return { ...page, status: 200 };
    return troublePage(404, '没有这一页', '地址写错了。从上面选一样。');
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return troublePage(400, '打不开', error.message);
  }
}

function troublePage(status: number, title: string, why: string) {
  return { status, title, here: 'edit' as const, main: html`<p class="note">${why}</p>` };
}

async function answerJson(
  { editor }: EditServing,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const find = answerAt(path);
  if (find === undefined) return sendJson(response, 404, { problem: '编辑器不办这件事。' });
  try {
    sendJson(response, 200, await find(editor, await bodyOf(request)));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    sendJson(response, 400, { problem: error.message });
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new CommandError('一次写得太多了，最多 4 MB。');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new CommandError('这个请求写得不对。刷新这一页再来。');
  }
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(text);
}

/** 没想到的毛病只说在程序的哪里，不带它自己的话：里面可能有台账、草稿的原文。 */
function sayUnexpected(error: unknown): string {
  const [where = ''] = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/m) ?? []) : [];
  return `程序出了没想到的毛病，什么也没有写。写的先抄下来，把这一行报给维护的人：${where.trim()}`;
}

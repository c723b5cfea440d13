import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { boxScript, boxStyle, livePath } from '../../../src/live/box.ts';
import type { AstroState } from './astro-process.ts';

/** 前面这台服务器要问的。 */
export interface Behind {
  /** 网页程序在哪里；正在开的，等它开好。 */
  astro(): Promise<AstroState>;
  /** 首页；地址已经在底座里面的没有。 */
  homeFor(address: string): string | undefined;
  /** 这个地址的一页现在看不了的，换成的中文网页。 */
  brokenAt(address: string): string | undefined;
  /** 网页程序做不出这一页时，换成的中文网页。 */
  failedAt(address: string, reason: string | undefined): string;
  /** 添在每一页末尾的框。 */
  boxAt(address: string): string;
  /** 说得出自己是谁：第二次运行要问。 */
  here(): object;
  /** 有人来听：查完一遍告诉他第几遍。 */
  listen(tell: (version: number) => void): () => void;
}

/** 网页程序正好在重开的，等它开好再问，最多这么多回。 */
const TRIES = 3;
const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/**
 * 浏览器看的是这台服务器：页面照网页程序的，末尾添上检查的框；做不出的一页换成中文的。
 * 网页程序停了、重开，它都在。
 */
export function frontServer(behind: Behind): Server {
  const server = createServer((incoming, response) => {
    answer(behind, incoming, response).catch(() => response.destroy());
  });
  server.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded(behind, incoming, socket, head).catch(() => socket.destroy());
  });
  return server;
}

async function answer(behind: Behind, incoming: IncomingMessage, response: ServerResponse) {
  const address = (incoming.url ?? '/').replace(/[?#].*$/, '');
  if (address.startsWith(livePath)) return own(behind, address, incoming, response);
  const outside = behind.homeFor(address);
  if (outside !== undefined) return void response.writeHead(302, { location: outside }).end();
  const isPage = incoming.headers.accept?.includes('text/html') === true;
  const broken = isPage ? behind.brokenAt(address) : undefined;
  if (broken !== undefined) return void response.writeHead(503, HTML).end(broken);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const state = await behind.astro();
    if ('stopped' in state) {
      return void response.writeHead(503, HTML).end(behind.failedAt(address, state.stopped));
    }
    const isDone = await passed(behind, state.port, address, incoming, response);
    if (isDone) return;
  }
  response.writeHead(503, HTML).end(behind.failedAt(address, '网页程序正在重新打开。'));
}

function own(behind: Behind, address: string, incoming: IncomingMessage, response: ServerResponse) {
  const type = (kind: string) => ({ 'content-type': `${kind}; charset=utf-8` });
  switch (address.slice(livePath.length)) {
    case 'box.css':
      return void response.writeHead(200, type('text/css')).end(boxStyle);
    case 'box.js':
      return void response.writeHead(200, type('text/javascript')).end(boxScript);
    case 'here':
      return void response
        .writeHead(200, type('application/json'))
        .end(JSON.stringify(behind.here()));
    case 'events': {
      response.writeHead(200, { ...type('text/event-stream'), 'cache-control': 'no-store' });
      const stop = behind.listen((version) => response.write(`data: ${version}\n\n`));
      return void incoming.once('close', stop);
    }
    default:
      return void response.writeHead(404).end();
  }
}

/** 交给网页程序；回来的是网页，末尾添上框，做坏了的换掉。网页程序半路停了、什么也没有回的，是 `false`，可以再来一回。 */
function passed(
  behind: Behind,
  port: number,
  address: string,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { 'accept-encoding': _, ...headers } = incoming.headers;
  return new Promise((settle) => {
    const broken = () => {
      if (response.headersSent) response.destroy();
      settle(response.headersSent);
    };
    const asked = request(
      {
        ...{ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, agent: false },
        headers: { ...headers, host: `127.0.0.1:${port}` },
      },
      (answered) => {
        const { statusCode = 500, headers: given } = answered;
        if (given['content-type']?.startsWith('text/html') !== true) {
          response.writeHead(statusCode, given);
          answered.once('error', broken).pipe(response);
          response.once('close', () => settle(true));
          return;
        }
        textOf(answered).then((text) => {
          const { 'content-length': __, ...rest } = given;
          if (statusCode >= 500) {
            response.writeHead(503, HTML).end(behind.failedAt(address, undefined));
          } else {
            response.writeHead(statusCode, { ...rest, ...HTML });
            response.end(withBox(text, behind.boxAt(address)));
          }
          settle(true);
        }, broken);
      },
    );
    asked.once('error', broken);
    // 网页只有来看的，没有交东西的：没有内容可转。
    asked.end();
  });
}

function withBox(page: string, box: string): string {
  const end = page.lastIndexOf('</body>');
  return end === -1 ? page + box : page.slice(0, end) + box + page.slice(end);
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** 网页程序自己的长连接（样式、组件改了，不用重新打开网页）。 */
async function upgraded(behind: Behind, incoming: IncomingMessage, socket: Duplex, head: Buffer) {
  const state = await behind.astro();
  if ('stopped' in state) return void socket.destroy();
  const own = `127.0.0.1:${state.port}`;
  const headers = { ...incoming.headers, host: own, origin: `http://${own}` };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const upstream = connect(state.port, '127.0.0.1', () => {
    upstream.write(`GET ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    if (head.length > 0) upstream.write(head);
    socket.pipe(upstream).pipe(socket);
  });
  upstream.on('error', () => socket.destroy());
  socket.on('error', () => upstream.destroy());
}

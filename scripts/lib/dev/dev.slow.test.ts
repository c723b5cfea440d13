import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qingshiFolder } from '../../../tests/support/town.ts';
import { programFolder } from '../program-folder.ts';
import { previewFolder } from './preview-folder.ts';

const base = '/zt/mbl/';
const content = join(mkdtempSync(join(tmpdir(), 'mingbai-dev-')), 'qingshi');
const pagePath = join(content, 'promises/2026-shangwan-street-lights.md');
const page = readFileSync(join(qingshiFolder, 'promises/2026-shangwan-street-lights.md'), 'utf8');
const code = /^code: (\d+)$/m.exec(page)?.[1];
// vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
const env = { PATH: process.env.PATH, HOME: process.env.HOME };

interface Started {
  readonly child: ChildProcess;
  said(): string;
}

let first: Started;
let site: string;

function start(port: number): Started {
  const child = spawn(
    process.execPath,
    ['scripts/dev.ts', '--content', content, '--base', base, '--port', String(port)],
    { cwd: programFolder, env },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return { child, said: () => said };
}

async function look(path: string) {
  const answered = await fetch(site + path, { headers: { accept: 'text/html' } });
  return { status: answered.status, text: await answered.text() };
}

/** 一直看，看到了为止；机器忙的时候要等。 */
async function until<Seen>(see: () => Promise<Seen> | Seen, isThere: (seen: Seen) => boolean) {
  for (let tries = 0; tries < 400; tries += 1) {
    const seen = await see();
    if (isThere(seen)) return seen;
    await pause(200);
  }
  throw new Error('等不到。');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => server.once('listening', settle));
  const { port } = server.address() as AddressInfo;
  await new Promise((settle) => server.close(settle));
  return port;
}

async function opened(started: Started): Promise<string> {
  const found = await until(
    () => /http:\/\/localhost:\d+\S+\//.exec(started.said())?.[0],
    (address) => address !== undefined,
  );
  return (found ?? '').replace('localhost', '127.0.0.1');
}

async function ended({ child }: Started, signal: NodeJS.Signals): Promise<void> {
  const isOver = new Promise((settle) => child.once('exit', settle));
  child.kill(signal);
  await isOver;
}

beforeAll(async () => {
  cpSync(qingshiFolder, content, { recursive: true });
  first = start(await freePort());
  site = await opened(first);
}, 120_000);
afterAll(async () => {
  if (first.child.exitCode === null) await ended(first, 'SIGINT');
  rmSync(join(content, '..'), { recursive: true, force: true });
  rmSync(previewFolder(content), { recursive: true, force: true });
});

describe('npm run dev', { timeout: 240_000 }, () => {
  test('说在哪个网址、怎么停；每一页边上说检查得怎样', async () => {
    expect(first.said()).toContain('按 Ctrl+C');
    const { status, text } = await look(`${code}/`);
    expect(status).toBe(200);
    expect(text).toContain('检查过了，没有毛病。');
  });

  test('提醒写在那一页的框里，别的页只列在“别处”', async () => {
    writeFileSync(pagePath, page.replace(/^title: .*$/m, 'title: 关于夜间照明建设主体的APP'));
    const own = await until(
      () => look(`${code}/`),
      ({ text }) => text.includes('这一页有'),
    );
    expect(own.text).toContain('W-PLAIN-ABBR');
    expect(own.text).toContain(`href="${base}guide/codes/#W-PLAIN-ABBR"`);
    expect((await look('guide/')).text).toContain('别处还有');
  });

  test('写坏了 YAML，那一页换成中文的，说第几行；别的页照样看；改好了自己回来', async () => {
    writeFileSync(pagePath, page.replace(/^title: .*$/m, 'title: "坏"了'));
    const broken = await until(
      () => look(`${code}/`),
      ({ status }) => status === 503,
    );
    expect(broken.text).toContain('这一页写坏了');
    expect(broken.text).toContain('第 3 行');
    expect(broken.text).toContain('E-YAML');
    expect((await look('promises/')).status).toBe(200);
    expect(first.said()).toContain('错误 E-YAML');
    writeFileSync(pagePath, page);
    const back = await until(
      () => look(`${code}/`),
      ({ status, text }) => status === 200 && text.includes('没有毛病'),
    );
    expect(back.text).toContain('村口那段路');
    expect(first.said()).toContain('改好了：');
  });

  test('site.json 写坏了也开着，改好了接着用', async () => {
    const path = join(content, 'site.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.slice(0, -40));
    const home = await until(
      () => look(''),
      (seen) => seen.text.includes('E-JSON'),
    );
    expect(home.status).toBe(200);
    writeFileSync(path, text);
    await until(
      () => look(''),
      (seen) => seen.status === 200 && seen.text.includes('没有毛病'),
    );
  });

  test('改名的照样在，删掉的没有了，新的看得到', async () => {
    const renamed = join(content, 'promises/lights.md');
    renameSync(pagePath, renamed);
    await until(
      () => first.said().split('检查过了').length,
      (count) => count > 5,
    );
    expect((await look(`${code}/`)).status).toBe(200);
    rmSync(renamed);
    await until(
      () => look(`${code}/`),
      ({ status }) => status === 404,
    );
    writeFileSync(pagePath, page);
    await until(
      () => look(`${code}/`),
      ({ status }) => status === 200,
    );
  });

  test('再开一次，说已经开在哪里，退出码 3', () => {
    const again = spawnSync(process.execPath, ['scripts/dev.ts', '--content', content], {
      ...{ cwd: programFolder, env, encoding: 'utf8' },
    });
    expect(again.status).toBe(3);
    expect(again.stderr).toContain(
      `已经开着了，用浏览器打开：${site.replace('127.0.0.1', 'localhost')}`,
    );
  });

  test('硬结束了的不算开着；端口被别的程序占了，换一个，说一声', async () => {
    await ended(first, 'SIGKILL');
    const { port } = new URL(site);
    const other = createServer().listen(Number(port), '127.0.0.1');
    await new Promise((settle) => other.once('listening', settle));
    first = start(Number(port));
    site = await opened(first);
    expect(first.said()).toContain(`${port} 被别的程序占了`);
    other.close();
    expect((await look(`${code}/`)).status).toBe(200);
    await ended(first, 'SIGINT');
    expect(first.said()).toContain('停了。');
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  keptReleases,
  servedIn,
  serverPlaces,
  switchTo,
} from '../../scripts/lib/server/server-folder.ts';
import { freePort, type PracticeNginx, startNginx } from '../support/practice-nginx.ts';
import {
  type Desk,
  type PracticeServer,
  practiceServer,
  quickBuild,
} from '../support/practice-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

const base = '/zt/mbl/';
let server: PracticeServer;
let desk: Desk;
let nginx: PracticeNginx;
let outside: string;

beforeAll(async () => {
  const port = await freePort();
  server = practiceServer(['--base', base, '--listen', `127.0.0.1:${port}`, ...quickBuild]);
  desk = server.desk('first');
  desk.commit('头一回公布');
  desk.push('main');
  spawnSync('chmod', ['o+x', server.home]);
  nginx = await startNginx(server.home, join(server.at, 'nginx.conf'), port);
  outside = join(server.home, 'outside.txt');
  writeFileSync(outside, '不该看见的');
  for (const [name, text] of [
    ['data.csv', '村,户\n甲,3\n'.repeat(60)],
    ['deadlines.ics', 'BEGIN:VCALENDAR\n'],
    ['feed.xml', '<feed/>'],
    ['app.webmanifest', '{}'],
    ['search.wasm', 'x'],
    ['index.pagefind', 'x'],
    ['picture.svg', '<svg/>'],
    ['sw.js', '1'],
  ] as const) {
    writeFileSync(join(server.at, 'live', name), text);
  }
  mkdirSync(join(server.at, 'live/1010'));
  writeFileSync(join(server.at, 'live/1010/index.html'), `<!doctype html>${'低保'.repeat(400)}`);
  symlinkSync(outside, join(server.at, 'live/escape.txt'));
}, 120_000);
afterAll(async () => {
  await nginx?.stop();
  server?.clear();
});

/** 问一个地址，照原样的字节拿回来，不跟着转。 */
function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((settle, fail) => {
    request({ host: '127.0.0.1', port: nginx.port, path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        settle({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces),
        }),
      );
    })
      .on('error', fail)
      .end();
  });
}

describe('nginx 照写好的设置开起来', { timeout: 60_000 }, () => {
  test('网页、文件夹、底座外面、没有的', async () => {
    expect(await ask(base)).toMatchObject({ status: 200 });
    expect((await ask(`${base}1010/`)).body.toString()).toContain('低保');
    expect(await ask(`${base}1010`)).toMatchObject({
      status: 301,
      headers: { location: `${base}1010/` },
    });
    expect(await ask(base.slice(0, -1))).toMatchObject({
      status: 301,
      headers: { location: base },
    });
    for (const path of [`${base}none/`, '/', '/other/', `${base}assets/none.js`]) {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain(path.includes('assets') ? '404' : '没有这一页');
    }
    expect(await ask(base, {})).toMatchObject({ headers: { server: 'nginx' } });
  });

  test('每样回应都带着几个安全的头，找不到的也带', async () => {
    for (const path of [base, `${base}none/`, `${base}data.csv`]) {
      expect((await ask(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'content-security-policy': "frame-ancestors 'self'",
        'x-frame-options': 'SAMEORIGIN',
      });
    }
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['data.csv', 'text/csv; charset=utf-8'],
    ['deadlines.ics', 'text/calendar; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['manifest.json', 'application/json; charset=utf-8'],
    ['picture.svg', 'image/svg+xml; charset=utf-8'],
    ['sw.js', 'text/javascript; charset=utf-8'],
    ['search.wasm', 'application/wasm'],
    ['index.pagefind', 'application/octet-stream'],
  ])('「%s」说是 %s', async (path, type) => {
    expect((await ask(`${base}${path}`)).headers['content-type']).toBe(type);
  });

  test('文字压缩；不收压缩的照样给原样的', async () => {
    const plain = await ask(`${base}1010/`);
    const packed = await ask(`${base}1010/`, { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(packed.body.length).toBeLessThan(plain.body.length / 4);
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    const csv = await ask(`${base}data.csv`, { 'accept-encoding': 'gzip' });
    expect(csv.headers['content-encoding']).toBe('gzip');
  });

  test('带指纹的留一年，网页和后台脚本每回问一声；没有变的不用再传', async () => {
    const commit = desk.git('rev-parse', 'HEAD').said.slice(0, 8);
    const script = await ask(`${base}assets/page.${commit}.js`);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['', 'sw.js', 'manifest.json', '1010/']) {
      expect((await ask(`${base}${path}`)).headers['cache-control']).toBe('no-cache');
    }
    const missing = await ask(`${base}assets/none.js`);
    expect(missing.headers['cache-control']).toBeUndefined();
    const { etag } = (await ask(base)).headers;
    expect(await ask(base, { 'if-none-match': String(etag) })).toMatchObject({ status: 304 });
  });

  test('网站里的快捷方式不跟出去；仓库、设置、上一份的文件夹从网上走不到', async () => {
    expect((await ask(`${base}escape.txt`)).status).toBe(403);
    for (const path of [
      `${base}../server.json`,
      `${base}..%2fserver.json`,
      '/repository.git/HEAD',
      `/.before${base}index.html`,
      `${base}.before/index.html`,
    ]) {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('branch');
    }
  });

  test('一边有人看，一边换十回：没有一次出错，每一份都是整的；打开得早的要旧脚本，还给', async () => {
    let isOver = false;
    const seen = new Set<string>();
    const faults: string[] = [];
    const reader = async () => {
      while (!isOver) {
        const { status, body } = await ask(base);
        const [commit = ''] = /[0-9a-f]{40}/.exec(body.toString()) ?? [];
        if (status !== 200 || commit === '') faults.push(`${status}`);
        seen.add(commit);
        const script = await ask(`${base}assets/page.${commit.slice(0, 8)}.js`);
        if (script.status !== 200) faults.push(`脚本 ${script.status}`);
      }
    };
    const reading = [reader(), reader(), reader(), reader()];
    const old = desk.git('rev-parse', 'HEAD').said.slice(0, 8);
    desk.commit('第二回');
    expect((await desk.pushing({}, 'main')).status).toBe(0);
    expect((await ask(`${base}assets/page.${old}.js`)).status).toBe(200);
    for (let count = 0; count < 9; count += 1) {
      const places = serverPlaces(server.at);
      const { live } = servedIn(places);
      const other = keptReleases(places).find(({ name }) => name !== live);
      switchTo(places, other?.name ?? '');
      await ask(base);
    }
    isOver = true;
    await Promise.all(reading);
    expect(faults).toEqual([]);
    expect(seen.size).toBe(2);
  });
});

describe('放在网站的根上', { timeout: 60_000 }, () => {
  test('nginx 认得，网页和 404 都对', async () => {
    const port = await freePort();
    const own = practiceServer(['--listen', `127.0.0.1:${port}`, ...quickBuild]);
    const first = own.desk('first');
    first.commit('头一回公布');
    first.push('main');
    const started = await startNginx(own.home, join(own.at, 'nginx.conf'), port);
    try {
      const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
      expect((await get('/')).status).toBe(200);
      const missing = await get('/none/');
      expect([missing.status, await missing.text()]).toEqual([
        404,
        expect.stringContaining('没有这一页'),
      ]);
      expect((await get('/.before/index.html')).status).toBe(404);
    } finally {
      await started.stop();
      own.clear();
    }
  });
});

test('每夜的定时：systemd 认得', { timeout: 60_000 }, () => {
  const timer = join(server.at, 'mingbai-qingshi.timer');
  const service = join(server.at, 'mingbai-qingshi.service');
  expect(readFileSync(timer, 'utf8')).toContain('OnCalendar=*-*-* 00:10:00 Asia/Shanghai');
  expect(readFileSync(service, 'utf8')).toMatch(
    /ExecStart=".*node" ".*server-build\.ts" ".*qingshi"/,
  );
  if (!existsSync('/usr/bin/systemd-analyze')) return;
  const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', service, timer], {
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/mingbai-qingshi/);
});

import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/bench/chromium.ts';
import { walkXml } from '../../src/office-files/xml.ts';
import { responseHeaders } from '../../src/server/response-headers.ts';
import { freePort, type PracticeNginx, startNginx } from '../support/practice-nginx.ts';
import { base, basedFolder, repository } from './built.ts';
import { pageKinds } from './page-kinds.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-portal-'));
const town = join(scratch, 'town');
const other = '/a/b/c/';
const sumProgram = 'sha256sum';
const hasNginx = spawnSync('nginx', ['-v']).error === undefined;

/** 一个门户：一包解开放在它的网站根目录，两种办法各开一个。 */
interface Portal {
  readonly base: string;
  readonly root: string;
  readonly names: readonly string[];
  readonly dumb: string;
  readonly nginx: string | undefined;
}

let browser: Browser;
const portals = new Map<string, Portal>();
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  spawnSync('chmod', ['o+rx', scratch]);
  // 另取一份：原来的仓库旁边放着生成好的网站，不是平常的样子。
  spawnSync('git', ['clone', '-q', repository, town]);
  browser = await launchChromium();
  for (const [at, more] of [
    [base, ['--built', basedFolder]],
    [other, ['--site', `https://portal.example.gov.cn${other}`]],
  ] as const) {
    portals.set(at, await openPortal(at, more));
  }
}, 240_000);

afterAll(async () => {
  await browser?.close();
  for (const close of closing) await close();
  rmSync(scratch, { recursive: true, force: true });
});

async function openPortal(at: string, more: readonly string[]): Promise<Portal> {
  const home = mkdtempSync(join(scratch, 'portal-'));
  spawnSync('chmod', ['o+rx', home]);
  const to = join(home, 'bundles');
  const args = [
    'scripts/bundle.ts',
    '--content',
    join(town, 'content'),
    '--base',
    at,
    '--to',
    to,
    ...more,
  ];
  // vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
  const { BASE_URL: _base, NODE_ENV: _mode, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  const root = join(home, 'root');
  const zip = readdirSync(to).find((name) => name.endsWith('.zip')) ?? '';
  const files = unzipSync(readFileSync(join(to, zip)));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  const dumb = await serveDumbly(root);
  closing.push(() => dumb.close());
  const { port } = dumb.address() as AddressInfo;
  const nginx = hasNginx ? await serveByNginx(home, root) : undefined;
  if (nginx) closing.push(() => nginx.stop());
  return {
    ...{ base: at, root, names: Object.keys(files) },
    dumb: `http://127.0.0.1:${port}`,
    nginx: nginx && `http://127.0.0.1:${nginx.port}`,
  };
}

/** 最笨的静态服务器：照路径给文件，文件夹给里面的 index.html，别的什么也不会。 */
function serveDumbly(root: string): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    ...{ html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json' },
  };
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}

/** 门户的 nginx：照给技术员的一页说的，在自己的 `server` 里 `include` 那一段。 */
async function serveByNginx(home: string, root: string): Promise<PracticeNginx> {
  const port = await freePort();
  const site = join(home, 'portal.conf');
  const include = join(root, 'headers/nginx.conf');
  writeFileSync(site, `server { listen 127.0.0.1:${port}; root ${root}; include ${include}; }\n`);
  return startNginx(home, site, port);
}

const portalAt = (at: string): Portal => {
  const portal = portals.get(at);
  if (portal === undefined) throw new Error(`没有挂在 ${at} 的`);
  return portal;
};
const origins = ({ dumb, nginx }: Portal) => (nginx === undefined ? [dumb] : [dumb, nginx]);

describe.each([base, other])('一包挂在 %s', (at) => {
  test('解开就是该在的地方：网站只在底座的文件夹里，没有以下划线开头的，以点开头的另有一份', () => {
    const { names } = portalAt(at);
    const folder = at.slice(1);
    const beside = names.filter((name) => !name.startsWith(folder));
    expect(beside).toEqual([
      ...['SHA256SUMS', 'headers/_headers', 'headers/htaccess.txt', 'headers/nginx.conf'],
      ...['headers/web.config', '给技术员.html'],
    ]);
    const dropped = names
      .filter((name) => name.startsWith(folder))
      .map((name) => name.slice(folder.length))
      .filter((name) => /(?:^|\/)[_.]/.test(name));
    expect(dropped).toEqual(['.well-known/security.txt']);
    expect(names).toContain(`${folder}security.txt`);
  });

  test('电脑自己的 sha256sum 对得上每一个文件', (context) => {
    const { root } = portalAt(at);
    const asked = spawnSync(sumProgram, ['-c', '--quiet', 'SHA256SUMS'], {
      ...{ cwd: root, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    });
    context.skip(asked.error !== undefined, '这里没有 sha256sum');
    expect(asked.stdout + asked.stderr).toBe('');
  });

  test('web.config 是写得对的 XML', () => {
    const names: string[] = [];
    const bytes = readFileSync(join(portalAt(at).root, 'headers/web.config'));
    walkXml(bytes, { open: (name) => void names.push(name) });
    expect(names[0]).toBe('configuration');
  });

  test('从首页一路点下去：网页、脚本、图、订阅、数据个个拿得到，没有一个跑出底座', async () => {
    for (const origin of origins(portalAt(at))) {
      const { missing, escaped, seen } = await crawl(origin, at);
      expect(missing, origin).toEqual([]);
      expect(escaped, origin).toEqual([]);
      expect(seen.size).toBeGreaterThan(150);
      for (const path of ['sitemap.xml', 'changes/feed.xml', 'search/']) {
        expect([...seen]).toContain(`${origin}${at}${path}`);
      }
    }
  });

  test('浏览器打开每一类网页，查得出东西：没有 404，没有向底座外面要的', async () => {
    for (const origin of origins(portalAt(at))) {
      const page = await browser.newPage();
      const bad: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !url.startsWith(`${origin}${at}`)) bad.push(`外面 ${url}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) bad.push(`${response.status()} ${response.url()}`);
      });
      page.on('pageerror', (error) => bad.push(String(error)));
      for (const path of Object.values(pageKinds)) {
        await page.goto(`${origin}${at}${path}`, { waitUntil: 'load' });
      }
      await page.goto(`${origin}${at}search/?q=${encodeURIComponent('低保')}`);
      await page.locator('main a', { hasText: '低保' }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.close();
      expect(bad, origin).toEqual([]);
    }
  });

  test('nginx 照那一段设的：头都带着，带指纹的才留，没有的地址是 404 那一页，没有斜杠的转过去', async (context) => {
    const { nginx } = portalAt(at);
    context.skip(nginx === undefined, '这里没有 nginx');
    const page = await fetch(`${nginx}${at}`);
    for (const [name, value] of responseHeaders) expect(page.headers.get(name)).toBe(value);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const [script = ''] = /assets\/[\w.-]+\.js/.exec(await page.text()) ?? [];
    const kept = await fetch(`${nginx}${at}${script}`);
    expect(kept.status).toBe(200);
    expect(kept.headers.get('cache-control')).toContain('immutable');
    expect(kept.headers.get('x-content-type-options')).toBe('nosniff');
    const missing = await fetch(`${nginx}${at}no-such-page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('没有这一页');
    const bare = await fetch(`${nginx}${at.slice(0, -1)}`, { redirect: 'manual' });
    expect(bare.status).toBe(301);
  });

  test('给技术员的一页，从文件夹里就打得开', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${encodeURI(join(portalAt(at).root, '给技术员.html'))}`);
    expect(await page.locator('h1').textContent()).toContain('给门户技术员');
    expect(await page.locator('body').textContent()).toContain(`${at}no-such-page/`);
    await page.close();
  });
});

/** 从首页起，跟着每一个站内地址走：网页里的、站点地图里的。 */
async function crawl(origin: string, at: string) {
  const seen = new Set<string>();
  const missing: string[] = [];
  const escaped = new Set<string>();
  const waiting = ['', 'sitemap.xml', 'robots.txt', 'manifest.json'].map(
    (path) => `${origin}${at}${path}`,
  );
  for (const url of waiting) {
    if (seen.has(url)) continue;
    seen.add(url);
    const response = await fetch(url);
    if (!response.ok) missing.push(`${response.status} ${url}`);
    const text = await response.text();
    for (const found of addressesIn(url, text)) {
      const next = new URL(found, url);
      if (next.host === 'portal.example.gov.cn' || next.host === 'town.example.gov.cn') {
        next.protocol = 'http:';
        next.host = new URL(origin).host;
      }
      if (next.origin !== origin) continue;
      next.hash = '';
      next.search = '';
      if (!next.pathname.startsWith(at)) escaped.add(`${url} → ${found}`);
      else if (!seen.has(next.href)) waiting.push(next.href);
    }
  }
  return { seen, missing, escaped: [...escaped] };
}

function addressesIn(url: string, text: string): readonly string[] {
  if (url.endsWith('.xml')) {
    return [...text.matchAll(/<loc>([^<]+)|\shref="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
  }
  if (!url.endsWith('/')) return [];
  const written = [
    ...text.matchAll(/\s(?:href|src|srcset|action|data-suggest|data-cite)="([^"]+)"/g),
  ];
  return written
    .flatMap(([, value = '']) =>
      /\s\d+[wx](?:,|$)/.test(value)
        ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '')
        : [value],
    )
    .filter((value) => !/^(?:tel|data|mailto):/.test(value))
    .map((value) => value.replaceAll('&amp;', '&'));
}

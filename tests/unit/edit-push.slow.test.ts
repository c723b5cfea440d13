import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type StartedEditor, startEditor } from '../../scripts/lib/edit/start-editor.ts';
import { type Desk, type PracticeServer, practiceServer } from '../support/practice-server.ts';
import { launch } from '../support/site/browser.ts';

const pond = 'promises/2026-shiqiao-pond-turns.md';
const track = 'promises/2026-liulin-farm-track.md';
/** 国家标准里的示例号码。 */
const exampleId = '11010519491231002X';
const program = join(import.meta.dirname, '../..');

let browser: Browser;
let page: Page;
let server: PracticeServer;
let desk: Desk;
let editor: StartedEditor;
let published: string;

const read = (path: string) => readFileSync(join(desk.at, path), 'utf8');
const said = (...args: readonly string[]) => desk.git(...args).said.trim();
const onServer = (...args: readonly string[]) =>
  execFileSync('git', ['-C', server.repository, ...args], { encoding: 'utf8' }).trim();
const hooks = (...args: readonly string[]) =>
  execFileSync(process.execPath, [
    join(program, 'scripts/hooks.ts'),
    ...['--content', desk.at, ...args],
  ]);

beforeAll(async () => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  [browser, server] = [await launch(), practiceServer()];
  desk = server.desk('first');
  desk.git('config', 'user.name', '青石镇党政办');
  desk.git('config', 'user.email', 'town@example.gov.cn');
  desk.commit('青石镇的内容');
  expect(desk.push('main').status).toBe(0);
  editor = await startEditor(desk.at, 0);
}, 300_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  editor.stop();
  await browser.close();
  server.clear();
});
beforeEach(async () => {
  page = await browser.newPage();
  // 发布一次要过四道关，机器忙的时候要一两分钟。
  page.setDefaultTimeout(180_000);
  page.on('dialog', (dialog) => dialog.accept());
  published = onServer('rev-parse', 'main');
  return () => page.close();
});

const status = (words: string) => page.locator('[data-status]', { hasText: words }).waitFor();
/** 在浏览器里改池塘那一页的负责岗位，存上，发布。 */
async function publishPond(responsible: string) {
  await page.goto(`${editor.address}edit?file=content/${pond}`);
  await page.fill('[name=responsible]', responsible);
  await page.click('[type=submit]');
  await status('存好了');
  await publish('石桥村山坪塘：换了负责的岗位');
}
async function publish(message: string) {
  await page.goto(`${editor.address}publish`);
  await page.fill('[name=message]', message);
  await page.click('[data-publish] [type=submit]');
}
/** 绕过关口提交过一次号码，后来删了：最后的样子看不出来，历史里还有。 */
function hideNumber() {
  const text = read(track);
  desk.write(track, `${text}\n来办的人：${exampleId}。\n`);
  desk.git('commit', '-q', '-a', '--no-verify', '-m', '补一句');
  desk.write(track, text);
  desk.git('commit', '-q', '-a', '--no-verify', '-m', '删一句');
}
/** 一次一次撤回，撤到和服务器一样；文件一个字也不动。 */
async function undoThree() {
  const before = [read(pond), read(track)];
  for (const message of ['石桥村山坪塘：换了负责的岗位', '删一句', '补一句']) {
    await page.click('[data-undo-commit]');
    await status(`撤回了“${message}”`);
  }
  expect(said('rev-parse', 'HEAD')).toBe(published);
  expect([read(pond), read(track)]).toEqual(before);
  expect(await page.locator('[data-undo-commit]').count()).toBe(0);
  expect(said('diff', '--cached', '--name-only')).toBe('');
}

describe('装了关口，有镇自己的服务器', { timeout: 600_000 }, () => {
  test('发布经过每一道关；服务器说的话（网站换上了）写在网页上', async () => {
    hooks();
    await publishPond('护塘员');
    await status('已经推到服务器');
    expect(await page.textContent('[data-status]')).toContain('换上');
    expect(onServer('show', `main:${pond}`)).toContain('护塘员');
    expect(server.live('history.txt')).toContain('换了负责的岗位');
  });

  test('前面有一次绕过了关口的：推送以前拦下，用中文说；一次一次撤得回来，再发布就好', async () => {
    hideNumber();
    await publishPond('看塘的人');
    await status('推送以前的关口没有放行');
    const words = String(await page.textContent('[data-status]'));
    expect(words).toContain('E-PII-ID');
    expect(words).toContain('撤回最后一次提交');
    expect(words).not.toContain(exampleId.slice(0, 8));
    expect(onServer('rev-parse', 'main')).toBe(published);
    await undoThree();
    await publish('石桥村山坪塘：换了负责的岗位');
    await status('已经推到服务器');
    expect(onServer('show', `main:${pond}`)).toContain('看塘的人');
    expect(onServer('log', '--all', '-p')).not.toContain(exampleId);
  });
});

describe('没有装关口', { timeout: 600_000 }, () => {
  test('服务器拦下，它的中文写在网页上；提交撤得回来，什么也没有丢', async () => {
    hooks('--remove');
    hideNumber();
    await publishPond('管水的人');
    await status('服务器不收');
    const words = String(await page.textContent('[data-status]'));
    expect(words).toContain('E-PII-ID');
    expect(words).toContain('没有收，服务器上什么也没有变');
    expect(words).not.toContain(exampleId.slice(0, 8));
    expect(onServer('rev-parse', 'main')).toBe(published);
    await undoThree();
    await publish('石桥村山坪塘：换了负责的岗位');
    await status('已经推到服务器');
    expect(onServer('log', '--all', '-p')).not.toContain(exampleId);
  });

  test('服务器上生成不了，旧的还挂着：说出来，不说换上了', async () => {
    vi.stubEnv('QUICK_BUILD', 'fail');
    await publishPond('守塘的人');
    await status('推上来的提交已经收下');
    expect(await page.textContent('[data-status]')).toContain('网站名不能是空的');
    vi.stubEnv('QUICK_BUILD', '');
  });

  test('推上去了的，撤不回来', async () => {
    await page.goto(`${editor.address}publish`);
    const answer = await page.evaluate(async () => {
      const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Mingbai-Token': token };
      return (await fetch('/api/undo-commit', { method: 'POST', headers, body: '{}' })).text();
    });
    expect(answer).toContain('收不回来');
    expect(said('rev-parse', 'HEAD')).toBe(published);
  });
});

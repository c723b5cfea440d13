import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EditorTown, editorTown } from '../support/editor-town.ts';
import { openOldChromium } from '../support/engines/old-chromium.ts';
import { axeFaults } from '../support/site/appearances.ts';
import { launch, overflowOf } from '../support/site/browser.ts';

const track = 'promises/2026-liulin-farm-track.md';
const wiring = 'promises/2026-xiawan-old-wiring.md';
const pond = 'promises/2026-shiqiao-pond-turns.md';
/** 国家标准里的示例号码。 */
const exampleId = '11010519491231002X';

let browser: Browser;
let town: EditorTown;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  [browser, town] = await Promise.all([launch(), editorTown()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  town.close();
});

beforeEach(async () => {
  ({ page, troubles } = await opened());
  return async () => {
    await page.context().close();
    town.git('checkout', '-q', 'HEAD', '--', '.');
    town.git('clean', '-qfd');
  };
});

async function opened() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const made = await context.newPage();
  const heard: string[] = [];
  made.on('pageerror', (error) => heard.push(error.message));
  made.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== town.address) heard.push(request.url());
  });
  made.on('dialog', (dialog) => dialog.accept());
  return { page: made, troubles: heard };
}

const edit = (path: string, how = '', on = page) =>
  on.goto(`${town.address}/edit?file=content/${path}${how}`);
const saved = (on = page) => on.locator('[data-status]', { hasText: '存好了' }).waitFor();
/** 等编辑器说出这几个字。 */
const told = (words: string) => page.locator('[data-status]', { hasText: words }).waitFor();
/** 山坪塘那件事换一个负责的岗位，存好。 */
const savePost = async (post: string) => {
  await edit(pond);
  await page.fill('[name=responsible]', post);
  await page.click('[type=submit]');
  await saved();
};
const count = (on = page) => on.locator('[data-count]');
const publish = async (message: string) => {
  await page.fill('[name=message]', message);
  await page.click('[data-publish] [type=submit]');
};

describe('改一件事的答复，发布', () => {
  test('添一次答复：别的行一行不动；署岗位、写一句话、提交、推上去；网站上看得见', async () => {
    const commented = town.read(track).replace('raised:', '# 哪天提的\nraised:');
    town.write(track, commented);
    town.git(
      '-c',
      'user.name=青石镇',
      '-c',
      'user.email=a@example.gov.cn',
      'commit',
      '-qam',
      '注一句哪天提的',
    );
    town.write('terms.json', `${town.read('terms.json')}\n`);
    town.git('add', 'content/terms.json');
    await edit(track);
    await page.click('[data-step=add][data-at=answers]');
    await page.locator('[data-findings] .warning', { hasText: '答复第2条还空着' }).waitFor();
    await page.fill('[name="answers.1.on"]', '2026-03-25');
    await count().filter({ hasText: '个错误' }).waitFor();
    await page.fill('[name="answers.1.by"]', '村党支部书记');
    await page.fill('[name="answers.1.text"]', '砌好填平了，农机开得过去。');
    await page.selectOption('[name="answers.1.outcome"]', 'done');
    await count().filter({ hasText: '没有错误' }).waitFor();
    await page.keyboard.press('Control+s');
    await saved();
    expect(town.read(track)).toBe(
      commented.replace(
        '    outcome: progress\n',
        '    outcome: progress\n  - on: 2026-03-25\n    by: 村党支部书记\n    text: 砌好填平了，农机开得过去。\n    outcome: done\n',
      ),
    );

    town.git('config', '--unset', 'user.name');
    await page.click('[data-status] a');
    await page.waitForURL(/publish/);
    const section = page.locator('.change', { hasText: '机耕道' });
    expect(await section.textContent()).toMatch(/答复.*添上 .*砌好填平了/s);
    await publish('柳林村机耕道：修好了');
    await page.locator('[data-found=post]', { hasText: '岗位' }).waitFor();
    await page.fill('[name=post]', '青石镇党政办');
    await publish('柳林村机耕道：修好了');
    await told('已经推到服务器');
    expect(town.git('log', '-1', '--format=%an %s', 'origin/main').trim()).toBe(
      '青石镇党政办 柳林村机耕道：修好了',
    );
    expect(town.git('show', '--name-only', '--format=', 'HEAD').trim()).toBe(`content/${track}`);
    expect(town.git('diff', '--cached', '--name-only').trim()).toBe('content/terms.json');
    town.git('reset', '-q');

    await edit(track);
    await page.click('.path [data-site]');
    const link = page.locator('[data-status] a', { hasText: '打开看' });
    await link.waitFor({ timeout: 100_000 });
    const shown = await fetch(String(await link.getAttribute('href')));
    expect(await shown.text()).toContain('砌好填平了，农机开得过去。');
    expect(
      troubles.filter((each) => !each.includes('/626004/') && !each.endsWith('/publish')),
    ).toEqual([]);
  }, 180_000);

  test('写错的当场用中文说在字段旁边，存得下，发布不了', async () => {
    const head = town.git('rev-parse', 'HEAD');
    await edit(track);
    await page.fill('[name=code]', '六二六零零四');
    const found = page.locator('[data-found=code]');
    await found.locator('.error').first().waitFor();
    expect(await found.textContent()).toMatch(/编号/);
    expect(await page.getAttribute('[name=code]', 'aria-invalid')).toBe('true');
    await page.click('[type=submit]');
    await saved();
    await page.goto(`${town.address}/publish`);
    await publish('柳林村机耕道：改了编号');
    await page.locator('[data-refused]', { hasText: '没有发布' }).waitFor();
    expect(await page.locator('[data-refused]').textContent()).toContain('编号');
    expect(town.git('rev-parse', 'HEAD')).toBe(head);
  });

  test('正文里有身份证号：边写边说，不重复号码；提交以前拦下；提交的话里有也拦下', async () => {
    const head = town.git('rev-parse', 'HEAD');
    await edit(track);
    await page.fill('[data-body]', `来办的人：${exampleId}。`);
    await page.locator('[data-findings] .error').first().waitFor();
    expect(await page.locator('[data-findings]').textContent()).toMatch(/身份证/);
    expect(await page.locator('[data-findings]').textContent()).not.toContain(exampleId);
    await page.click('[type=submit]');
    await saved();
    await page.goto(`${town.address}/publish`);
    await publish(`替${exampleId}办好了这件事`);
    await page.locator('[data-found=message]', { hasText: '不该公开' }).waitFor();
    await publish('柳林村机耕道：补一句');
    await page.locator('[data-refused]', { hasText: '没有发布' }).waitFor();
    expect(town.git('rev-parse', 'HEAD')).toBe(head);
    expect(town.git('log', '--all', '-S', exampleId, '--format=%h').trim()).toBe('');
  });
});

test('添一条的时候电脑慢，等的工夫又写的字不丢', async () => {
  await edit(track);
  await page.route('**/api/form', async (route) => {
    await pause(600);
    await route.continue();
  });
  await page.click('[data-step=add][data-at=answers]');
  await page.fill('[name=responsible]', '等的时候写的岗位');
  await page.locator('[name="answers.1.by"]').waitFor();
  expect(await page.inputValue('[name=responsible]')).toBe('等的时候写的岗位');
});

describe('两边都在改', () => {
  test('两个窗口：后存的不盖前面的，两边都给看，挑一边再存', async () => {
    const other = await opened();
    await edit(pond);
    await edit(pond, '', other.page);
    await page.fill('[name=responsible]', '水管员');
    await page.click('[type=submit]');
    await saved();
    await other.page.fill('[name=title]', '后窗口改的题目');
    await other.page.click('[type=submit]');
    await other.page.locator('[data-conflict]').waitFor();
    expect(town.read(pond)).toContain('水管员');
    expect(await other.page.inputValue('[data-disk]')).toContain('水管员');
    const mine = await other.page.inputValue('[data-mine]');
    expect(mine).toContain('后窗口改的题目');
    expect(mine).not.toContain('水管员');
    await other.page.fill(
      '[data-mine]',
      town.read(pond).replace(/^title: .*$/m, 'title: 合起来的题目'),
    );
    await other.page.click('[data-keep-mine]');
    await other.page.waitForURL(/edit/);
    await expect
      .poll(() => town.read(pond))
      .toMatch(/title: 合起来的题目[\s\S]*responsible: 水管员/);
    await other.page.context().close();
  });

  test('服务器上有别人的：推不上去说清楚，取回再推；没有发布的改动还在', async () => {
    town.pushElsewhere('terms.json', (text) => `${text}\n`);
    town.write('jargon.json', `${town.read('jargon.json')}\n`);
    await savePost('护塘员');
    await page.goto(`${town.address}/publish`);
    await publish('石桥村山坪塘：换了负责的岗位');
    await told('别人新提交的');
    await page.click('[data-pull]');
    await told('取回了1次提交');
    expect(town.git('status', '--porcelain')).toBe(' M content/jargon.json\n');
    await page.click('[data-push]');
    await told('已经推到服务器');
    expect(town.git('rev-list', '--count', 'origin/main..HEAD').trim()).toBe('0');
  });

  test('别人也改了没有发布的那一页：不取，什么也不动', async () => {
    town.pushElsewhere(wiring, (text) => `${text}\n服务器上添的。\n`);
    town.write(wiring, `${town.read(wiring)}\n这里添的。\n`);
    await page.goto(`${town.address}/publish`);
    await page.click('[data-pull]');
    await told('别人也改了');
    expect(town.read(wiring)).toContain('这里添的。');
    await page.click(`[data-undo-file="content/${wiring}"]`);
    await told('另存了一份');
    expect(town.git('status', '--porcelain')).toBe('');
    await page.click('[data-pull]');
    await told('取回了1次提交');
    expect(town.read(wiring)).toContain('服务器上添的。');
  });
});

describe('撤回、合不到一起', () => {
  test('在改的那一页撤回：到了列表，说撤了哪个文件、撤掉的存在哪里', async () => {
    await savePost('不要的岗位');
    await page.click('[data-undo]');
    const status = page.locator('[data-status]', { hasText: '撤回了' });
    await status.waitFor();
    const words = String(await status.textContent());
    expect(words).toContain(pond);
    const [, kept = ''] = /另存了一份：(.+)$/.exec(words) ?? [];
    expect(readFileSync(kept, 'utf8')).toContain('不要的岗位');
    expect(town.git('status', '--porcelain')).toBe('');
  });

  test('两个人改了同一行：照它说的撤回提交、撤回文件、取回、再写一遍，就发布出去了', async () => {
    const line = /^responsible: .*$/m;
    town.pushElsewhere(pond, (text) => text.replace(line, 'responsible: 别人定的岗位'));
    await savePost('我定的岗位');
    await page.goto(`${town.address}/publish`);
    await publish('石桥村山坪塘：我换了岗位');
    await told('取回别人改的');
    await page.click('[data-pull]');
    const status = page.locator('[data-status]', { hasText: '合不到一起' });
    await status.waitFor();
    for (const act of ['撤回最后一次提交', '“撤回”', '取回别人改的']) {
      expect(await status.textContent()).toContain(act);
    }
    await page.click('[data-undo-commit]');
    await told('撤回了“石桥村山坪塘');
    await page.click(`[data-undo-file="content/${pond}"]`);
    await told('另存了一份');
    await page.click('[data-pull]');
    await told('取回了1次提交');
    expect(town.read(pond)).toContain('别人定的岗位');
    await savePost('我定的岗位');
    await page.goto(`${town.address}/publish`);
    await publish('石桥村山坪塘：我换了岗位');
    await told('已经推到服务器');
    expect(town.git('show', `origin/main:content/${pond}`)).toContain('我定的岗位');
    expect(town.git('rev-list', '--count', 'origin/main..HEAD').trim()).toBe('0');
  });
});

describe('文件', () => {
  test('CRLF 的照旧 CRLF，没有改的行一个字节也不动', async () => {
    const raw = town.read(pond).replaceAll('\n', '\r\n');
    town.write(pond, raw);
    await edit(pond);
    await page.fill('[name=responsible]', '看塘人');
    await page.fill('[data-body]', `${await page.inputValue('[data-body]')}\n添一段。\n`);
    await page.click('[type=submit]');
    await saved();
    const now = town.read(pond);
    expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = new Set(now.split('\r\n'));
    expect(raw.split('\r\n').filter((line) => !lines.has(line))).toEqual([
      expect.stringMatching(/^responsible:/),
    ]);
  });

  test('清单一类的文件照原文改，查出来的说在第几行', async () => {
    await edit('villages.json');
    await page.fill('[data-text]', town.read('villages.json').replace(']', ''));
    await page.locator('[data-findings] .error').first().waitFor();
    expect(await page.locator('[data-findings]').textContent()).toMatch(/第\d+行/);
    await page.locator('[data-findings] button').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-text');
  });

  test('新写一页：会的那一页也添上编号，写完就在改它', async () => {
    await page.goto(`${town.address}/new`);
    await page.selectOption('[name=kind]', 'promises');
    await page.click('[type=submit]');
    await told('题目');
    await page.fill('[name=title]', '三组路灯不亮');
    await page.selectOption('[name=village]', 'shangwan');
    await page.selectOption('[name=meeting]', { index: 1 });
    await page.click('[type=submit]');
    await page.waitForURL(/edit\?file=/);
    expect(await page.inputValue('[name=title]')).toBe('三组路灯不亮');
    expect(town.git('status', '--porcelain').trim().split('\n')).toHaveLength(2);
  });

  test.each([
    '/edit?file=content/../package.json',
    '/edit?file=/etc/passwd.md',
    '/edit?file=content/con.md',
    '/edit?file=content/.git/a.md',
  ])('%s 不在内容里，不打开', async (path) => {
    expect((await page.goto(town.address + path))?.status()).toBe(400);
  });
});

describe('别人伸不进手', () => {
  test('别的网页替人存，不收：表单、脚本都不行；自己的网页存到外面去，也不收', async () => {
    await page.goto(town.address);
    const before = town.read(track);
    const draft = { file: `content/${track}`, base: '', text: '改掉' };
    const said = await page.evaluate(async (asked) => {
      const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Mingbai-Token': token };
      const body = JSON.stringify({ ...asked, file: 'content/../../outside.md' });
      const answer = await fetch('/api/save', { method: 'POST', headers, body });
      return `${answer.status} ${await answer.text()}`;
    }, draft);
    expect(said).toMatch(/^400 .*编辑器不碰/);
    const evil = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    ).listen(0, '127.0.0.1');
    await once(evil, 'listening');
    const { port } = evil.address() as AddressInfo;
    const foreign = await browser.newPage();
    await foreign.goto(`http://127.0.0.1:${port}/`);
    const tried = await foreign.evaluate(
      async ({ address, body }) => {
        const simple = fetch(`${address}/api/save`, { method: 'POST', mode: 'no-cors', body });
        const headers = { 'Content-Type': 'application/json', 'X-Mingbai-Token': 'x' };
        const asked = fetch(`${address}/api/save`, { method: 'POST', headers, body });
        const page = fetch(address).then((answer) => answer.text());
        const all = await Promise.allSettled([simple, asked, page]);
        return all.map(({ status }) => status);
      },
      { address: town.address, body: JSON.stringify(draft) },
    );
    expect(tried).toEqual(['rejected', 'rejected', 'rejected']);
    const [answer] = await Promise.all([
      foreign.waitForResponse((response) => response.url().endsWith('/api/save')),
      foreign.evaluate((address) => {
        const form = document.body.appendChild(document.createElement('form'));
        form.method = 'post';
        form.action = `${address}/api/save`;
        form.submit();
      }, town.address),
    ]);
    expect(answer.status()).toBe(403);
    expect(town.read(track)).toBe(before);
    await foreign.close();
    evil.close();
  });

  test('嵌不进别的网页，不收太大的，没有这件事的说没有', async () => {
    const answer = await page.goto(town.address);
    expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    const asked = await page.evaluate(async () => {
      const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
      const headers = { 'Content-Type': 'application/json', 'X-Mingbai-Token': token };
      const post = async (path: string, body: string) =>
        (await fetch(path, { method: 'POST', headers, body })).status;
      return [
        await post('/api/save', JSON.stringify({ text: 'x'.repeat(5_000_000) })),
        await post('/api/nothing', '{}'),
        await post('/api/save', '不是JSON'),
      ];
    });
    expect(asked).toEqual([400, 404, 400]);
  });
});

test('Chromium 78 里也写得了、查得出、存得下', async () => {
  const { page: old, close } = await openOldChromium(78);
  await old.open(`${town.address}/edit?file=content/${pond}`);
  await old.run(() => {
    const title = document.querySelector('[name=title]') as HTMLInputElement;
    title.focus();
    title.select();
  });
  await old.type('旧浏览器改的题目');
  await old.run(() =>
    (document.querySelector('[data-step=add][data-at=answers]') as HTMLElement).click(),
  );
  const focusAdded = () =>
    old.run(() => {
      const texts = document.querySelectorAll<HTMLElement>('[name^="answers."][name$=".text"]');
      const last = texts[texts.length - 1];
      if (last !== undefined) last.focus();
      return last !== undefined && (last as HTMLTextAreaElement).value === '';
    });
  await expect.poll(focusAdded, { timeout: 10_000 }).toBe(true);
  await old.type('修好了。');
  const count = () =>
    old.run(() => (document.querySelector('[data-count]') as HTMLElement).textContent);
  await expect.poll(count, { timeout: 10_000 }).toMatch(/个错误/);
  await old.run(() => (document.querySelector('[type=submit]') as HTMLElement).click());
  await expect
    .poll(() => town.read(pond), { timeout: 10_000 })
    .toContain('title: 旧浏览器改的题目');
  expect(old.troubles()).toEqual([]);
  await close();
});

test.each([
  '/',
  `/edit?file=content/${track}`,
  '/edit?file=content/site.json',
  '/new',
  '/ledgers',
  '/publish',
])('%s 用键盘、读屏都用得了，窄的不用左右拖，深色也看得清', async (path) => {
  town.write(pond, town.read(pond).replace(/^responsible: .*$/m, 'responsible: 护塘员'));
  await page.goto(town.address + path);
  await page.waitForTimeout(800);
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(troubles).toEqual([]);
});

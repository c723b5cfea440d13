import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, type PracticeServer, practiceServer } from '../support/practice-server.ts';

/** 国家标准（GB 11643）里的示例号码，不是哪个人的。 */
const sample = '11010519491231002X';

let server: PracticeServer;
let desk: Desk;
let refs: string;
let page: string;

beforeAll(() => {
  server = practiceServer();
  desk = server.desk('first');
  desk.commit('头一回公布');
  expect(desk.push('main')).toMatchObject({ status: 0 });
  refs = desk.git('ls-remote', 'town').said;
  page = server.live('index.html');
}, 60_000);
afterAll(() => server.clear());

beforeEach(() => {
  desk.git('checkout', '-q', '-f', 'main');
  desk.git('reset', '-q', '--hard', 'refs/remotes/town/main');
});

/** 推了不收：话里有 `words`，没有号码；服务器上的分支、标签、网站、存着的东西一样也没有多。 */
function expectRefused(
  said: { readonly status: number | null; readonly said: string },
  words: string,
) {
  expect(said.status).not.toBe(0);
  expect(said.said).toContain(words);
  expect(said.said).toContain('没有收，服务器上什么也没有变');
  // git 自己那几行会照抄分支、标签的名字，那是推的人自己的电脑上印的。
  const fromServer = said.said.split('\n').filter((line) => line.startsWith('remote:'));
  expect(fromServer.join('\n')).not.toContain(sample);
  expect(desk.git('ls-remote', 'town').said).toBe(refs);
  expect(server.live('index.html')).toBe(page);
  const kept = ['--git-dir', server.repository, 'cat-file', '--batch-all-objects', '--batch'];
  expect(spawnSync('git', kept).stdout.includes(sample)).toBe(false);
}

describe('不该公开的，藏在 git 的哪里都不收', { timeout: 60_000 }, () => {
  test('写在一页里', () => {
    desk.write(
      'guide/extra.md',
      `---\ntitle: 一页\nsummary: 一句话。\naudience: publishers\norder: 99\nwritten: 2026-04-15\n---\n\n证号 ${sample}。\n`,
    );
    desk.commit('添一页');
    expectRefused(desk.push('main'), 'E-PII');
  });

  test('前一次提交写的，后一次删了', () => {
    desk.write('note.txt', `证号 ${sample}\n`);
    desk.commit('先写下');
    desk.git('rm', '-q', 'note.txt');
    desk.commit('又删了');
    expectRefused(desk.push('main'), 'E-PII');
  });

  test('坏的提交在下面，好的在上面', () => {
    desk.write('site.json', '{');
    desk.commit('写坏了');
    const { said } = desk.push('main');
    expect(said).toContain('E-');
    desk.git('checkout', '-q', 'HEAD~1', '--', 'site.json');
    desk.write('note.txt', `证号 ${sample}\n`);
    desk.commit('改好了，又带了一个');
    desk.git('rm', '-q', 'note.txt');
    desk.commit('都好了');
    expectRefused(desk.push('main'), 'E-PII');
  });

  test.each([
    ['提交说明', () => desk.commit(`低保 ${sample}`), ['main']],
    [
      '署名',
      () =>
        desk.git(
          'commit',
          '-q',
          '--allow-empty',
          `--author=${sample} <town@example.gov.cn>`,
          '-m',
          '添一页',
        ),
      ['main'],
    ],
    ['分支的名字', () => desk.git('branch', `p-${sample}`), [`p-${sample}`]],
    ['标签的名字', () => desk.git('tag', `v-${sample}`), [`v-${sample}`]],
    ['标签的说明', () => desk.git('tag', '-a', 'noted', '-m', `证号 ${sample}`), ['noted']],
  ])('写在%s里', (_, plant, what) => {
    plant();
    expectRefused(desk.push(...what), 'E-PII');
  });

  test('好的分支和坏的分支一起推，一样也不收', () => {
    desk.commit('好的');
    desk.git('checkout', '-q', '-b', 'other');
    desk.commit(`坏的 ${sample}`);
    expectRefused(desk.push('main', 'other'), 'E-PII');
  });
});

describe('各种推法', { timeout: 60_000 }, () => {
  test('--follow-tags 带上的标签，说明里有号码', () => {
    desk.commit('好的');
    desk.git('tag', '-a', 'followed', '-m', `证号 ${sample}`);
    expectRefused(desk.push('--follow-tags', 'main'), 'E-PII');
    desk.git('tag', '-d', 'followed');
  });

  test('--mirror 连笔记、替换一起推；笔记、藏起来的改动单推', () => {
    desk.commit('好的');
    desk.git('notes', 'add', '-f', '-m', `证号 ${sample}`);
    desk.git('replace', '-f', 'HEAD', 'HEAD~1');
    expectRefused(desk.push('--mirror'), '只收分支和标签');
    expectRefused(desk.push('refs/notes/*'), 'E-PII');
    expectRefused(desk.push('refs/replace/*'), '只收分支和标签');
    desk.git('replace', '-d', 'HEAD');
    desk.git('update-ref', '-d', 'refs/notes/commits');
    desk.write('site.json', `{ "${sample}": 1 }`);
    desk.git('stash', '-q');
    expectRefused(desk.push('refs/stash'), 'E-PII');
    desk.git('stash', 'drop', '-q');
  });

  test('推送附的话（-o）：git 自己就不收，什么也不留下', () => {
    desk.commit('好的');
    const { status } = desk.push('-o', `say=${sample}`, 'main');
    expect(status).not.toBe(0);
    expect(desk.git('ls-remote', 'town').said).toBe(refs);
  });
});

describe('草稿分支', { timeout: 60_000 }, () => {
  const unfinished = () => {
    desk.git('checkout', '-q', '-B', 'draft');
    desk.write('villages.json', '[');
    return desk.commit('才写了一半');
  };

  test('没写完的收下，只提醒；并进公布的分支，照样整个查，不收', () => {
    unfinished();
    const draft = desk.push('draft');
    expect(draft.status).toBe(0);
    expect(draft.said).toContain('这是草稿分支，内容里还有');
    desk.git('checkout', '-q', 'main');
    desk.git('merge', '-q', '--ff-only', 'draft');
    const { status, said } = desk.push('main');
    expect(status).not.toBe(0);
    expect(said).toContain('E-JSON');
    expect(server.live('index.html')).toBe(page);
    expect(desk.push(':draft').status).toBe(0);
  });

  test('号码、台账、删掉公布过的页，草稿也不收', () => {
    unfinished();
    desk.write('note.txt', `证号 ${sample}\n`);
    desk.commit('又写');
    expectRefused(desk.push('draft'), 'E-PII');
    desk.git('reset', '-q', '--hard', 'main');
    const [first = ''] = desk.git('ls-files', 'policies/*.md').said.split('\n');
    desk.git('rm', '-q', first);
    desk.commit('删一页');
    expectRefused(desk.push('draft'), 'E-PAGE-GONE');
  });

  test('草稿里公布的进度写坏了，审不成，不收', () => {
    desk.git('checkout', '-q', '-B', 'draft');
    const [first = ''] = desk.git('ls-files', 'progress/*.json').said.split('\n');
    desk.write(first, '{');
    desk.commit('写坏了');
    expectRefused(desk.push('draft'), 'progress/');
  });
});

describe('查不了的不当作没有毛病', { timeout: 60_000 }, () => {
  test('程序不在原来的地方了：不收，说请谁来', () => {
    const hook = join(server.repository, 'hooks/pre-receive');
    expect(existsSync(hook)).toBe(true);
    spawnSync('sed', ['-i', 's#/scripts/#/gone/#g', hook]);
    desk.commit('好的');
    const { status, said } = desk.push('main');
    expect(status).not.toBe(0);
    expect(said).toContain('--renew');
    expect(server.run('server-init', ['--renew'])).toMatchObject({ status: 0 });
    expect(desk.push('main')).toMatchObject({ status: 0 });
    expect(readdirSync(join(server.at, 'releases'))).toHaveLength(2);
  });
});

import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, type PracticeServer, practiceServer } from '../support/practice-server.ts';

/** 国家标准（GB 11643）里的示例号码，不是哪个人的。 */
const sample = '11010519491231002X';

let server: PracticeServer;
let desk: Desk;

beforeAll(() => {
  server = practiceServer();
  desk = server.desk('first');
  desk.commit('头一回公布');
  expect(desk.push('main')).toMatchObject({ status: 0 });
}, 60_000);
afterAll(() => server.clear());
beforeEach(() => {
  desk.git('checkout', '-q', '-f', 'main');
  desk.git('reset', '-q', '--hard', 'refs/remotes/town/main');
  desk.git('clean', '-fdq');
});

/** 推一次，要不收；返回服务器说的怎么改，一个毛病一条。 */
function refused(code: string): readonly string[] {
  const { status, said } = desk.push('main');
  expect(status).not.toBe(0);
  expect(said).toContain(code);
  expect(said).not.toMatch(/这个文件|undefined/);
  return [...said.matchAll(/怎么改：(.*)/g)].map(([, hint = '']) => hint.trim());
}

/** 话里写的 git 命令，一条一条照着运行；`新名` 换成 `fresh`，重新提交的带一句说明。返回运行了哪些。 */
function obey(hint: string, fresh = ''): readonly string[] {
  const commands = [...hint.matchAll(/git [ -~]+(?:旧名|新名)?(?: 新名)?/g)].map(([words]) =>
    words.trim(),
  );
  for (const command of commands) {
    const words = command.replace('新名', fresh).replaceAll('"', '').split(' ').slice(1);
    const own = command === 'git commit' ? ['-q', '-m', '重新提交'] : [];
    const { status, said } = desk.git(...words, ...own);
    expect(`${command}：${status === 0 ? '成了' : said}`).toBe(`${command}：成了`);
  }
  return commands;
}

function expectPushedWithout(secret: string) {
  const { status, said } = desk.push('main');
  expect(status === 0 ? '' : said).toBe('');
  const kept = ['--git-dir', server.repository, 'cat-file', '--batch-all-objects', '--batch'];
  expect(spawnSync('git', kept).stdout.includes(secret)).toBe(false);
  const paths = spawnSync('git', ['--git-dir', server.repository, 'log', '--all', '--name-only']);
  expect(paths.stdout.toString()).not.toContain(secret);
}

const page = (words: string, order = 99) =>
  `---\ntitle: 一页\nsummary: 一句话。\naudience: publishers\norder: ${order}\nwritten: 2026-04-15\n---\n\n${words}\n`;
const number = () => desk.write('guide/note.md', page(`证号 ${sample}。`));
const packed = () => writeFileSync(join(desk.at, 'list.zip'), `PK\u0003\u0004\0\0${sample}`);
const pointer = () =>
  desk.write('list.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${sample}\n`);
const link = () => symlinkSync(`/tmp/${sample}`, join(desk.at, 'list.lnk'));

describe('毛病是这次提交仅有的改动：照说的一条一条做，就推得上去', { timeout: 120_000 }, () => {
  test.each([
    ['压缩包', 'E-PRIVATE-FILE', packed],
    ['领取单', 'E-COMMIT-UNSEEN', pointer],
    ['快捷方式', 'E-COMMIT-UNSEEN', link],
  ])('%s', (_, code, plant) => {
    plant();
    desk.commit('添一样');
    const [hint = ''] = refused(code);
    expect(obey(hint)).toHaveLength(1);
    expectPushedWithout(sample);
  });

  test('两个不该有的，哪一条都照做', () => {
    packed();
    pointer();
    desk.commit('添两样');
    for (const hint of refused('E-COMMIT-UNSEEN')) obey(hint);
    expectPushedWithout(sample);
  });

  test('写着号码的一页：整次不要的', () => {
    number();
    desk.commit('添一样');
    const [hint = ''] = refused('E-PII');
    expect(obey(hint.slice(hint.indexOf('整次不要的')))).toHaveLength(1);
    expectPushedWithout(sample);
  });

  test('写着号码的一页：改好了', () => {
    number();
    desk.commit('添一样');
    const [hint = ''] = refused('E-PII');
    desk.write('guide/note.md', page('没有号码了。'));
    obey(
      hint.slice(0, hint.indexOf('整次不要的')).replace('git add 加上它', 'git add guide/note.md'),
    );
    expectPushedWithout(sample);
    expect(desk.git('show', '--stat', 'HEAD').said).toContain('guide/note.md');
  });
});

describe('同一次提交里还有别的，别的留着', { timeout: 120_000 }, () => {
  test.each([
    ['压缩包', 'E-PRIVATE-FILE', packed],
    ['领取单', 'E-COMMIT-UNSEEN', pointer],
  ])('%s', (name, code, plant) => {
    plant();
    desk.write('guide/plain.md', page(`和${name}一起的。`));
    desk.commit('添两样');
    const [hint = ''] = refused(code);
    obey(hint);
    expectPushedWithout(sample);
    expect(desk.git('show', 'HEAD:guide/plain.md').said).toContain(name);
  });
});

describe('号码在文件名里：改名，内容不用改', { timeout: 120_000 }, () => {
  test('文件名', () => {
    desk.write(`guide/note-${sample}.md`, page('说一句。'));
    desk.commit('添一样');
    const [hint = ''] = refused('E-PII');
    expect(hint).toContain('git mv');
    expect(hint).not.toContain('git add');
    obey(hint.replace('旧名', `guide/note-${sample}.md`), 'guide/note-renamed.md');
    expectPushedWithout(sample);
    expect(desk.git('show', 'HEAD:guide/note-renamed.md').said).toContain('说一句。');
  });

  test('前一次提交写的，后来又有一次', () => {
    desk.write(`guide/note-${sample}.md`, page('说一句。'));
    desk.commit('添一样');
    desk.write('guide/plain.md', page('又一句。', 98));
    desk.commit('又添一样');
    const [hint = ''] = refused('E-PII');
    obey(hint.replace('旧名', `guide/note-${sample}.md`), 'guide/note-later.md');
    expectPushedWithout(sample);
  });
});

test('前一次放了，后一次删了，别的什么也没有：退回去就和公布的一样，没有可提交的', () => {
  packed();
  desk.commit('放了');
  desk.git('rm', '-q', 'list.zip');
  desk.commit('删了');
  const [hint = ''] = refused('E-PRIVATE-FILE');
  const [back = ''] = /git reset --soft \w+/.exec(hint) ?? [];
  obey(back);
  expect(hint).toContain('没有什么可提交的不用');
  expectPushedWithout(sample);
}, 120_000);

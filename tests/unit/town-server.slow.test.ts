import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  type Desk,
  type PracticeServer,
  practiceServer,
  quickBuild,
} from '../support/practice-server.ts';

const servers: PracticeServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.clear();
});

/** 一个推过头一回的服务器，和推的那台电脑。 */
function started(...options: readonly string[]): { server: PracticeServer; desk: Desk } {
  const server = practiceServer([...options, ...quickBuild]);
  servers.push(server);
  const desk = server.desk('first');
  desk.commit('头一回公布');
  expect(desk.push('main')).toMatchObject({ status: 0 });
  return { server, desk };
}

const releases = (server: PracticeServer) => readdirSync(join(server.at, 'releases')).toSorted();

describe('推上来就公布', { timeout: 120_000 }, () => {
  test('推送的时候一路说中文；网站、404、历史都照那次提交；仓库和设置不在网站里', () => {
    const { server, desk } = started('--site', 'https://portal.example.gov.cn/');
    const id = desk.commit('第二回');
    const { status, said } = desk.push('main');
    expect(status).toBe(0);
    expect(said).toContain('收下了');
    expect(said).toContain(`照提交 ${id.slice(0, 8)} 生成`);
    expect(said).toMatch(/换上了：\d+个文件，核对过/);
    expect(said).toContain('https://portal.example.gov.cn/');
    expect(server.live('index.html')).toContain(id);
    expect(server.live('history.txt').trim().split('\n')).toEqual(['第二回', '头一回公布']);
    expect(lstatSync(join(server.at, 'live')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(server.at, 'live'))).toMatch(
      new RegExp(`^releases/\\d{8}-\\d{6}-${id.slice(0, 12)}$`),
    );
    expect(existsSync(join(server.at, 'live/.git'))).toBe(false);
    expect(statSync(join(server.at, 'repository.git')).mode & 0o077).toBe(0);
    for (const path of ['.', 'releases', 'live/.', 'live/assets']) {
      expect(statSync(join(server.at, path)).mode & 0o005).toBe(0o005);
    }
    expect(statSync(join(server.at, 'live/index.html')).mode & 0o004).toBe(0o004);
    expect(existsSync(join(server.at, 'work'))).toBe(false);
  });

  test('别的分支收下，网站不动；草稿不进历史；别的分支删得掉', () => {
    const { server, desk } = started();
    const before = server.live('index.html');
    desk.git('checkout', '-q', '-b', 'draft');
    desk.commit('草稿');
    const pushed = desk.push('draft');
    expect(pushed.status).toBe(0);
    expect(pushed.said).toContain('网站没有动');
    expect(server.live('index.html')).toBe(before);
    desk.git('checkout', '-q', 'main');
    desk.commit('又一回');
    expect(desk.push('main').status).toBe(0);
    expect(server.live('history.txt')).not.toContain('草稿');
    expect(desk.push('--delete', 'draft').status).toBe(0);
  });

  test('整个项目一起推的，只取 content，推上来的程序一个字也不用', () => {
    const server = practiceServer();
    servers.push(server);
    const desk = server.desk('first');
    const town = join(desk.at, 'content');
    mkdirSync(town);
    for (const name of readdirSync(desk.at).filter((each) => !/^(?:content|\.git)$/.test(each))) {
      spawnSync('mv', [join(desk.at, name), town]);
    }
    desk.write('scripts/build.ts', "throw new Error('推上来的程序');\n");
    desk.write('tsconfig.json', '{ "extends": "astro/tsconfigs/strictest" }\n');
    desk.commit('整个项目');
    expect(desk.push('main')).toMatchObject({ status: 0 });
    expect(JSON.parse(server.live('manifest.json')).content).toMatchObject({ isClean: true });
    expect(server.live('index.html')).toContain('青石镇');
  });

  test('里面没有内容的不收，还没有网站', () => {
    const server = practiceServer();
    servers.push(server);
    const desk = server.desk('first');
    desk.git('commit', '-q', '--allow-empty', '-m', '空的');
    const { status, said } = desk.push('main');
    expect(status).not.toBe(0);
    expect(said).toContain('不是一个镇的内容');
    expect(existsSync(join(server.at, 'live'))).toBe(false);
  });
});

describe('没有生成出来', { timeout: 120_000 }, () => {
  test.each([
    ['fail', '网站名不能是空的', true],
    ['full', '盘满了', false],
    ['short', '和它的清单对不上', true],
    ['killed', '被强行关掉了', false],
    ['child-killed', '被强行关掉了', false],
  ])('%s：挂着的不动，推的人晓得为什么、怎么办；改好再推就好', async (fault, words, isContent) => {
    const { server, desk } = started();
    const before = server.live('index.html');
    const bad = desk.commit('生成不出来的');
    const { status, said } = await desk.pushing({ QUICK_BUILD: fault }, 'main');
    expect(status).toBe(0);
    expect(said).toContain(words);
    expect(said).toContain('网站没有换');
    expect(said).toContain('已经收下');
    expect(said.includes('再提交一次、再推一次')).toBe(isContent);
    expect(said).toContain('npm run server:build');
    expect(server.live('index.html')).toBe(before);
    expect(releases(server)).toHaveLength(1);
    expect(existsSync(join(server.at, 'work'))).toBe(false);
    expect(desk.git('ls-remote', 'town', 'main').said).toContain(bad);
    const good = desk.commit('改好了');
    expect(desk.push('main').said).toContain('换上了');
    expect(server.live('index.html')).toContain(good);
  });

  test('日志留在服务器上，只有自己读得到', async () => {
    const { server, desk } = started();
    desk.commit('生成不出来的');
    await desk.pushing({ QUICK_BUILD: 'fail' }, 'main');
    const log = join(server.at, 'last-build.log');
    expect(statSync(log).mode & 0o077).toBe(0);
  });
});

describe('改写历史的一样也不收', { timeout: 120_000 }, () => {
  test('强推、删主分支、挪标签、删标签、分支标签以外的名字；什么也没有变', () => {
    const { server, desk } = started();
    desk.git('tag', 'v1');
    expect(desk.push('v1').status).toBe(0);
    const refs = () => desk.git('ls-remote', 'town').said;
    const before = refs();
    desk.git('commit', '-q', '--amend', '--allow-empty', '-m', '改写');
    desk.git('tag', '-f', 'v1');
    for (const [args, words] of [
      [['--force', 'main'], '公布过的历史不改写'],
      [['--delete', 'main'], '不能删'],
      [['--force', 'v1'], '标签发出去了就不挪'],
      [['--delete', 'v1'], '标签发出去了就不挪'],
      [['v1^{commit}:refs/notes/x'], '只收分支和标签'],
      [['--force', 'main', 'HEAD:refs/heads/other'], '公布过的历史不改写'],
    ] as const) {
      const { status, said } = desk.push(...args);
      expect(said).toContain(words);
      expect(said).toContain('什么也没有变');
      expect(status).not.toBe(0);
      expect(refs()).toBe(before);
    }
    expect(releases(server)).toHaveLength(1);
  });
});

describe('几份网站', { timeout: 180_000 }, () => {
  test('留最近五次提交的；每夜的顶掉前一夜的；一样的不换', () => {
    const { server, desk } = started();
    for (let count = 2; count <= 7; count += 1) {
      desk.commit(`第${count}回`);
      desk.push('main');
    }
    expect(releases(server)).toHaveLength(5);
    const last = releases(server).at(-1);
    expect(server.run('server-build').said).toContain('不用再生成');
    expect(releases(server).at(-1)).toBe(last);
    const night = server.run('server-build', ['--as-of', '2030-01-01']);
    expect(night).toMatchObject({ status: 0, said: expect.stringContaining('换上了') });
    expect(server.live('day.txt')).toBe('2030-01-01');
    server.run('server-build', ['--as-of', '2030-01-02']);
    server.run('server-build', ['--as-of', '2030-01-03']);
    expect(new Set(releases(server).map((name) => name.slice(16, 28))).size).toBe(5);
    expect(releases(server).length).toBeLessThanOrEqual(6);
    const same = server.run('server-build', ['--as-of', '2030-01-03']);
    expect(same.said).toContain('不用再生成');
  });

  test('照另一天看也一样的，不多出一份', () => {
    const { server } = started();
    const always = { SAME_ANY_DAY: '1' };
    server.run('server-build', ['--as-of', '2030-01-01'], always);
    const before = releases(server);
    const { said } = server.run('server-build', ['--as-of', '2030-01-02'], always);
    expect(said).toContain('一个也没有变');
    expect(releases(server)).toEqual(before);
  });

  test('退回：说做了什么；每夜的不会又换上错的；再推一次、git revert 都接得上', () => {
    const { server, desk } = started();
    const good = desk.git('rev-parse', 'HEAD').said.trim();
    const bad = desk.commit('发错了的');
    desk.push('main');
    const { status, said } = server.run('server-rollback');
    expect(status).toBe(0);
    expect(said).toContain('「头一回公布」');
    expect(said).toContain('git revert');
    expect(server.live('index.html')).toContain(good);
    expect(server.run('server-build', ['--as-of', '2030-01-01']).said).toContain('退回去过');
    expect(server.live('index.html')).toContain(good);
    expect(server.live('day.txt')).toBe('2030-01-01');
    desk.git('revert', '--no-edit', 'HEAD');
    desk.commit('撤回');
    const reverted = desk.git('rev-parse', 'HEAD').said.trim();
    expect(desk.push('main').said).toContain('换上了');
    expect(server.live('index.html')).toContain(reverted);
    const forth = server.run('server-rollback', [bad.slice(0, 12)]);
    expect(forth.said).toContain('「发错了的」');
    expect(server.live('index.html')).toContain(bad);
    const unknown = server.run('server-rollback', ['20200101']);
    expect(unknown).toMatchObject({ status: 2, said: expect.stringContaining('留着的几份') });
    expect(server.live('index.html')).toContain(bad);
  });
});

describe('建服务器', { timeout: 60_000 }, () => {
  const server = practiceServer();
  afterAll(server.clear);
  const init = (folder: string, args: readonly string[] = [], path = process.env.PATH ?? '') => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/server-init.ts', folder, ...args],
      { encoding: 'utf8', env: { PATH: path, HOME: server.home } },
    );
    return { status, said: stdout + stderr };
  };

  test('已经有东西的、在别的仓库里的、路径怪的不建，说换哪里，一个文件也没有多', () => {
    expect(init(server.at)).toMatchObject({
      status: 2,
      said: expect.stringContaining('已经有东西'),
    });
    const inside = join(server.repository, 'town');
    expect(init(inside).said).toContain('在另一个 git 仓库');
    expect(existsSync(inside)).toBe(false);
    const odd = join(server.home, 'a b');
    expect(init(odd).said).toContain('不能有空格');
    expect(existsSync(odd)).toBe(false);
  });

  test('参数写错的说哪一样', () => {
    const folder = join(server.home, 'other');
    expect(init(folder, ['--keep', '1']).said).toContain('「keep」不对：至少 2');
    expect(init(folder, ['--listen', 'x']).said).toContain('「listen」不对');
    expect(init(folder, ['--branch', '-x']).said).toMatch(/--branch|「branch」不对/);
    expect(existsSync(folder)).toBe(false);
  });

  test('没有 git、git 太旧，说装什么', () => {
    const bin = join(server.home, 'bin');
    mkdirSync(bin);
    expect(init(join(server.home, 'other'), [], bin).said).toContain('没有 git');
    spawnSync('sh', [
      '-c',
      `printf '#!/bin/sh\\necho git version 2.20.1\\n' > ${bin}/git && chmod +x ${bin}/git`,
    ]);
    expect(init(join(server.home, 'other'), [], `${bin}:/bin`).said).toContain('git 太旧（2.20）');
  });

  test('设置写坏了：说哪一样、怎么写；什么也没有做', () => {
    const broken = practiceServer();
    servers.push(broken);
    const change = (text: string) =>
      spawnSync('tee', [join(broken.at, 'server.json')], { input: text });
    change('{ "base": "zt", "brnch": "main" }');
    const { status, said } = broken.run('server-build');
    expect(status).toBe(2);
    expect(said).toContain('「base」不对：头尾都要有斜杠');
    expect(said).toContain('不认得 「brnch」');
    expect(said).toContain('「branch」不对：没有写');
    change('{');
    expect(broken.run('server-build').said).toContain('不是 JSON');
    const desk = broken.desk('first');
    desk.commit('头一回');
    expect(desk.push('main').status).not.toBe(0);
  });

  test('接着先前公布过的历史建：往后推的照样查、照样不许改写', () => {
    const old = practiceServer();
    servers.push(old);
    const desk = old.desk('first');
    const id = desk.commit('先前公布的');
    desk.push('main');
    const folder = join(server.home, 'adopted');
    const begun = init(folder, ['--from', old.repository, ...quickBuild]);
    expect(begun).toMatchObject({ status: 0, said: expect.stringContaining('没有再查') });
    const built = spawnSync(process.execPath, ['scripts/server-build.ts', folder]);
    expect(built.status).toBe(0);
    expect(readFileSync(join(folder, 'live/index.html'), 'utf8')).toContain(id);
    desk.git('remote', 'set-url', 'town', join(folder, 'repository.git'));
    desk.git('commit', '-q', '--amend', '--allow-empty', '-m', '改写');
    expect(desk.push('--force', 'main').said).toContain('不改写');
    const lost = init(join(server.home, 'lost'), ['--from', join(server.home, 'none')]);
    expect(lost.said).toContain('没有办成');
    expect(existsSync(join(server.home, 'lost'))).toBe(false);
  });

  test('换了用户来动它：说用哪个用户，什么也没有做', (context) => {
    if (process.getuid?.() !== 0) context.skip();
    const other = practiceServer();
    servers.push(other);
    spawnSync('chown', ['65534', other.at]);
    const { status, said } = other.run('server-build');
    expect(status).toBe(1);
    expect(said).toContain('另一个用户');
  });

  test('建好了说接着做什么；改了设置用 --renew 重写', () => {
    const folder = join(server.home, 'third');
    const { status, said } = init(folder, ['--base', 'zt/mbl', '--listen', '8081']);
    expect(status).toBe(0);
    for (const words of [
      'git remote add town ssh://',
      'nginx -t',
      'systemctl enable --now mingbai-third.timer',
    ]) {
      expect(said).toContain(words);
    }
    expect(init(folder, ['--renew'])).toMatchObject({ status: 0 });
    expect(init(join(server.home, 'none'), ['--renew']).status).toBe(2);
  });
});

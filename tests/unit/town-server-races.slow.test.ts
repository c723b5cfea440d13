import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type Desk,
  type PracticeServer,
  practiceServer,
  quickBuild,
} from '../support/practice-server.ts';

const servers: PracticeServer[] = [];
const mounts: string[] = [];
afterEach(() => {
  for (const place of mounts.splice(0)) spawnSync('umount', [place]);
  for (const server of servers.splice(0)) server.clear();
});

function started(): { server: PracticeServer; desk: Desk } {
  const server = practiceServer();
  servers.push(server);
  const desk = server.desk('first');
  desk.commit('头一回公布');
  expect(desk.push('main')).toMatchObject({ status: 0 });
  return { server, desk };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 600) throw new Error('等了一分钟还没有');
    await pause(100);
  }
}

/** 在替这个服务器做事的进程，命令行（`cmdline`）、环境变量（`environ`）里有 `words` 的。 */
function processesOf(
  server: PracticeServer,
  words: string,
  where: 'cmdline' | 'environ' = 'cmdline',
): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        const command = readFileSync(`/proc/${id}/${where}`, 'utf8');
        return command.includes(server.at) && command.includes(words);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** 让生成停在半路：返回给生成的话，和放它往下走。 */
function hold(server: PracticeServer) {
  const file = join(server.home, 'hold');
  writeFileSync(file, '');
  return { held: { QUICK_BUILD: `hold:${file}` }, release: () => rmSync(file) };
}

const releases = (server: PracticeServer) => readdirSync(join(server.at, 'releases'));
const isBuilding = (server: PracticeServer) => existsSync(join(server.at, 'work/site/index.html'));

describe('几个人一起推', { timeout: 180_000 }, () => {
  test('前一个还在生成，后一个推上来：说等一会儿，等到了照最新的生成；旧的不会盖上来', async () => {
    const { server, desk } = started();
    const other = server.desk('second');
    const slow = desk.commit('慢的');
    const { held, release } = hold(server);
    const first = desk.pushing(held, 'main');
    await until(() => isBuilding(server));
    expect(other.git('pull', '-q', 'town', 'main').status).toBe(0);
    const newest = other.commit('最新的');
    const waiting = other.pushing({}, 'main');
    await until(() => desk.git('ls-remote', 'town', 'main').said.includes(newest));
    await pause(1000);
    release();
    const second = await waiting;
    expect(second.said).toContain('前面还有一次没有做完');
    expect(second.said).toContain(`照提交 ${newest.slice(0, 8)} 生成`);
    expect((await first).said).toContain(`照提交 ${slow.slice(0, 8)} 生成`);
    expect(server.live('index.html')).toContain(newest);
  });

  test('三个人一起推：后面等着的，头一个轮到的照最新的生成，别的不用再生成', async () => {
    const { server, desk } = started();
    desk.commit('慢的');
    const { held, release } = hold(server);
    const waiting = [desk.pushing(held, 'main')];
    await until(() => isBuilding(server));
    let newest = '';
    for (const name of ['second', 'third'] as const) {
      const other = server.desk(name);
      newest = other.commit(`${name} 推的`);
      waiting.push(other.pushing({}, 'main'));
      await until(() => desk.git('ls-remote', 'town', 'main').said.includes(newest));
    }
    release();
    const said = (await Promise.all(waiting)).map((one) => one.said);
    expect(server.live('index.html')).toContain(newest);
    expect(said.filter((each) => each.includes('不用再生成'))).toHaveLength(1);
    expect(releases(server)).toHaveLength(3);
  });

  test('从同一处各推各的：一个收下，另一个说先接进来', async () => {
    const { server, desk } = started();
    const other = server.desk('second');
    desk.commit('一台电脑写的');
    other.commit('另一台电脑写的');
    const both = await Promise.all([desk.pushing({}, 'main'), other.pushing({}, 'main')]);
    expect(both.filter(({ status }) => status === 0)).toHaveLength(1);
    const [lost] = both.filter(({ status }) => status !== 0);
    expect(lost?.said).toContain('别人刚推上来');
    expect(lost?.said).toContain('git pull --rebase');
    expect(lost?.said).not.toMatch(/cannot lock ref|不碍事/);
    const tip = desk.git('ls-remote', 'town', 'main').said.slice(0, 40);
    expect(server.live('index.html')).toContain(tip);
    const [loser = other] = both[0]?.status === 0 ? [other] : [desk];
    expect(loser.git('pull', '-q', '--rebase', 'town', 'main').status).toBe(0);
    expect(loser.push('main')).toMatchObject({ status: 0 });
  });
});

describe('半路被强行关掉', { timeout: 180_000 }, () => {
  test.each([
    ['收推送的和生成的一起', ['server-hook', 'quick-build']],
    ['只有收推送的', ['server-hook']],
    ['只有生成的', ['quick-build']],
  ])('%s：挂着的不动，下一次推送接着来，什么也没有剩下', async (_, words) => {
    const { server, desk } = started();
    const before = server.live('index.html');
    desk.commit('半路关掉的');
    const { held, release } = hold(server);
    const cut = desk.pushing(held, 'main');
    await until(() => isBuilding(server));
    expect(processesOf(server, 'MINGBAI_BUILD_FOR', 'environ').length).toBeGreaterThan(1);
    for (const id of words.flatMap((word) => processesOf(server, word)))
      process.kill(id, 'SIGKILL');
    release();
    await cut;
    expect(server.live('index.html')).toBe(before);
    const next = desk.commit('接着来');
    expect(desk.push('main').said).toContain('换上了');
    expect(server.live('index.html')).toContain(next);
    expect(existsSync(join(server.at, 'work'))).toBe(false);
    expect(releases(server)).toHaveLength(2);
    expect(processesOf(server, 'MINGBAI_BUILD_FOR', 'environ')).toEqual([]);
  });

  test('没有人再推，每夜的把没有换上的补上', async () => {
    const { server, desk } = started();
    const left = desk.commit('半路关掉的');
    const { held, release } = hold(server);
    const cut = desk.pushing(held, 'main');
    await until(() => isBuilding(server));
    for (const id of [
      ...processesOf(server, 'server-hook'),
      ...processesOf(server, 'quick-build'),
    ]) {
      process.kill(id, 'SIGKILL');
    }
    release();
    await cut;
    expect(server.run('server-build')).toMatchObject({ status: 0 });
    expect(server.live('index.html')).toContain(left);
  });

  test('剩下的锁文件、换到一半的快捷方式、没做完的文件夹，都不碍事', () => {
    const { server, desk } = started();
    writeFileSync(join(server.at, 'turn.lock'), '999999999');
    symlinkSync('releases/none', join(server.at, '.live.fresh'));
    mkdirSync(join(server.at, 'work/source/.git'), { recursive: true });
    const next = desk.commit('接着来');
    expect(desk.push('main').said).toContain('换上了');
    expect(server.live('index.html')).toContain(next);
    expect(readdirSync(server.at).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('推的人断了线，照样生成、换上', async () => {
    const { server, desk } = started();
    const next = desk.commit('断了线的');
    const { held, release } = hold(server);
    const cut = desk.pushing(held, 'main');
    await until(() => isBuilding(server));
    for (const id of processesOf(server, 'receive-pack')) process.kill(id, 'SIGKILL');
    release();
    await cut;
    await until(() => server.live('index.html').includes(next));
    expect(server.run('server-build').said).toContain('不用再生成');
  });
});

test('盘真的满了：挂着的不动，说盘满了；腾出地方，每夜的补上', {
  timeout: 120_000,
}, async (context) => {
  let isMounted = false;
  const server = practiceServer(quickBuild, (folder) => {
    mkdirSync(folder);
    const disk = ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder];
    isMounted = spawnSync('mount', disk).status === 0;
    if (isMounted) mounts.push(folder);
  });
  servers.push(server);
  // 没有权限另挂一个盘的机器上，只有上面说一声 ENOSPC 的那一样可试。
  if (!isMounted) context.skip();
  const desk = server.desk('first');
  desk.commit('头一回公布');
  desk.push('main');
  const before = server.live('index.html');
  const next = desk.commit('盘满的时候');
  const { said } = await desk.pushing({ QUICK_BUILD: 'bulk' }, 'main');
  expect(said).toContain('盘满了');
  expect(said).toContain('已经收下');
  expect(server.live('index.html')).toBe(before);
  expect(server.run('server-build')).toMatchObject({ status: 0 });
  expect(server.live('index.html')).toContain(next);
});

import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';
import { digestsIn } from '../../scripts/lib/proof/digests.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { manifestText, readManifest } from '../../src/proof/manifest.ts';

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'mingbai-proof-'));
const repository = join(home, '仓库 one');
const dist = join(repository, 'dist');
const address = 'https://example.gov.cn/zt/mbl/';

/** 倒着列文件夹：电脑列文件的次序不一样，生成的也要一样。 */
const reversed = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const turned = (found) => (Array.isArray(found) ? found.slice().reverse() : found);
const { readdirSync } = fs;
fs.readdirSync = (...given) => turned(readdirSync(...given));
const { readdir } = fs.promises;
fs.promises.readdir = async (...given) => turned(await readdir(...given));
syncBuiltinESMExports();
`;

function git(...args: readonly string[]): string {
  const env = {
    ...gitEnvironment(),
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GIT_AUTHOR_NAME: '青石镇', GIT_AUTHOR_EMAIL: 'town@example.gov.cn' },
    ...{ GIT_COMMITTER_NAME: '青石镇', GIT_COMMITTER_EMAIL: 'town@example.gov.cn' },
    ...{
      GIT_AUTHOR_DATE: '2026-04-15T09:00:00+08:00',
      GIT_COMMITTER_DATE: '2026-04-15T09:00:00+08:00',
    },
  };
  return execFileSync(
    'git',
    ['-C', repository, '-c', 'advice.graftFileDeprecated=false', ...args],
    { env, encoding: 'utf8' },
  );
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: `${stdout}${stderr}` };
}

const build = (...args: readonly string[]) =>
  run('scripts/build.ts', ['--base', '/zt/mbl/', '--site', address, ...args]);
const verify = (place: string, env = {}) => run('scripts/verify.ts', [place], env);

/** 把这份程序抄一份，内容换成青石镇，提交一次。 */
beforeAll(() => {
  const listed = execFileSync('git', ['-C', root, 'ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  const paths = listed.split('\0').filter((path) => path !== '' && !path.startsWith('content/'));
  for (const path of paths) {
    const into = join(repository, path);
    mkdirSync(dirname(into), { recursive: true });
    cpSync(join(root, path), into, { force: true });
  }
  cpSync(join(root, 'tests/towns/qingshi'), join(repository, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'));
  appendFileSync(join(repository, '.gitignore'), '\nnode_modules\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', '头一回');
  expect(build().said).toContain('生成好了');
}, 300_000);

afterAll(() => rmSync(home, { recursive: true, force: true }), 120_000);

describe('同一次提交', { timeout: 300_000 }, () => {
  test('换个文件夹、时区、语言、家目录，倒着列文件，照提交重新生成，一个字节也不差', () => {
    const hook = join(home, 'reversed.mjs');
    writeFileSync(hook, reversed);
    const { status, said } = verify('dist', {
      ...{ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', HOME: home, USER: 'nobody' },
      NODE_OPTIONS: `--import=${hook}`,
    });
    expect(said).toContain('一个字节也不差');
    expect(status).toBe(0);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  test('清单登着生成的每个文件，和两个仓库的提交', () => {
    const manifest = readManifest(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    const commit = git('rev-parse', 'HEAD').trim();
    expect(manifest?.files).toEqual(digestsIn(dist));
    expect(manifest?.program).toEqual({ commit, isClean: true });
    expect(manifest?.content).toEqual({ commit, isClean: true, folder: 'content' });
    expect(manifest?.settings).toEqual({ base: '/zt/mbl/', site: address });
  });
});

describe('内容在另一份没有安装的程序里', { timeout: 300_000 }, () => {
  test('只取内容来对，那份程序的 tsconfig.json 不碍事', () => {
    const other = join(home, 'other');
    const alone = join(home, 'alone');
    const made = join(home, 'made');
    const inside = (folder: string, ...args: readonly string[]) => {
      const identity = ['-c', 'user.name=青石镇', '-c', 'user.email=town@example.gov.cn'];
      execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
    };
    cpSync(join(root, 'tests/towns/qingshi'), join(other, 'content'), { recursive: true });
    writeFileSync(join(other, 'tsconfig.json'), '{ "extends": "astro/tsconfigs/strictest" }');
    inside(other, 'init', '-q');
    inside(other, 'add', '-A');
    inside(other, 'commit', '-qm', '整个项目');
    inside(home, 'clone', '-q', '--sparse', other, alone);
    inside(alone, 'sparse-checkout', 'set', '--no-cone', '/content/');
    const content = join(alone, 'content');
    const built = run('scripts/build.ts', ['--content', content, '--out', made]);
    expect(built.said).toContain('生成好了');
    const { said } = run('scripts/verify.ts', [made, '--content', join(other, 'content')]);
    expect(said).toContain('一个字节也不差');
  });
});

describe('动过手脚的', { timeout: 300_000 }, () => {
  /** 抄一份生成好的网站，改一改，再对。 */
  function tampered(change: (copy: string) => void) {
    const copy = mkdtempSync(join(home, 'copy-'));
    cpSync(dist, copy, { recursive: true });
    change(copy);
    return copy;
  }

  test('改一个字节、删一个、添一个、连清单一起改，从文件夹都看得出来，说是哪一页、哪里', () => {
    const copy = tampered((folder) => {
      const page = join(folder, '1043/index.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', '！</h1>'));
      appendFileSync(join(folder, 'robots.txt'), ' ');
      rmSync(join(folder, 'offline.json'));
      writeFileSync(join(folder, 'extra.js'), '1');
      const path = join(folder, 'manifest.json');
      const manifest = readManifest(readFileSync(path, 'utf8'));
      if (manifest === undefined) throw new Error('没有清单');
      writeFileSync(path, manifestText({ ...manifest, files: digestsIn(folder) }));
    });
    const { status, said } = verify(copy);
    expect(status).toBe(1);
    expect(said).toMatch(/网页 \/1043\/ 改过：看得见的字.*！/);
    expect(said).toContain('文件 offline.json 没有了');
    expect(said).toContain('文件 extra.js 多出来了');
    expect(said).toContain('清单 manifest.json 改过');
    expect(said).not.toContain('一个字节也不差');
  });

  test('从网址也看得出来', async () => {
    const copy = tampered((folder) => {
      const page = join(folder, 'index.html');
      const bytes = readFileSync(page);
      bytes[bytes.length - 9] = 0x20;
      writeFileSync(page, bytes);
    });
    const server = await serveFolder(copy, '/zt/mbl/', 0);
    const { port } = server.address() as AddressInfo;
    const child = await import('node:child_process');
    const said = await new Promise<string>((settle) => {
      const started = child.spawn(
        process.execPath,
        ['scripts/verify.ts', `http://127.0.0.1:${port}/zt/mbl/`],
        { cwd: repository },
      );
      let text = '';
      started.stdout.on('data', (piece) => (text += piece));
      started.stderr.on('data', (piece) => (text += piece));
      started.on('close', (status) => settle(`${text}退出 ${status}`));
    });
    server.close();
    expect(said).toMatch(/首页 \/ 改过/);
    expect(said).toContain('退出 1');
  });
});

describe('没法对的，说为什么', { timeout: 300_000 }, () => {
  test('清单里的提交不在仓库里；不是生成好的网站；没有这个文件夹', () => {
    const copy = mkdtempSync(join(home, 'lost-'));
    const manifest = readManifest(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    if (manifest?.program === undefined || manifest.content === undefined) throw new Error('没有');
    const lost = { commit: '1'.repeat(40), isClean: true };
    const text = (changed: object) => manifestText({ ...manifest, ...changed });
    const at = join(copy, 'manifest.json');
    writeFileSync(at, text({ program: lost }));
    expect(verify(copy)).toMatchObject({ status: 1, said: expect.stringContaining('git fetch') });
    writeFileSync(at, text({ content: { ...manifest.content, isClean: false } }));
    expect(verify(copy).said).toContain('还有没提交的改动');
    writeFileSync(at, '{}');
    expect(verify(copy).said).toContain('读不懂');
    rmSync(at);
    expect(verify(copy).said).toContain('没有 manifest.json');
    expect(verify(join(copy, 'none'))).toMatchObject({ status: 2 });
    expect(verify('http://127.0.0.1:9/').said).toContain('连不上');
  });

  test('历史改写过，要挂出去的就不生成，上一次的不动', () => {
    const before = readFileSync(join(dist, 'manifest.json'), 'utf8');
    git('commit', '-q', '--amend', '-m', '改写');
    const { status, said } = build();
    expect(status).toBe(1);
    expect(said).toContain('历史被改写过');
    expect(readFileSync(join(dist, 'manifest.json'), 'utf8')).toBe(before);
    expect(verify('dist').said).toContain('不在现在的历史里');
    git('reset', '-q', '--hard', 'HEAD@{1}');
  });
});

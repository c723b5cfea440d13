import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  EXAMPLE_ID,
  EXAMPLE_MOBILE,
  type PushedTown,
  pushedTown,
} from '../../../../tests/support/pushed-town.ts';
import { programFolder } from '../../program-folder.ts';

const script = (name: string) => join(programFolder, 'scripts', name);
let town: PushedTown;

/** 真的运行一个命令。 */
function run(name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script(name), ...args, '--content', join(town.root, 'content')],
    { encoding: 'utf8' },
  );
  return { status, stdout, said: `${stdout}${stderr}` };
}
const hook = (name: string) => join(town.root, '.git/hooks', name);

beforeEach(() => {
  town = pushedTown('content/', `青"石'镇 site`);
  town.git('init', '-q', '--bare', join(town.at, 'remote.git'));
  town.git('remote', 'add', 'origin', join(town.at, 'remote.git'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  town.clear();
});

describe('装上了，由 git 自己运行', { timeout: 120_000 }, () => {
  beforeEach(() => {
    expect(run('hooks.ts').status).toBe(0);
  });

  test('头一回推到空的仓库，再推一条新分支、一个标签，删一条分支', () => {
    expect(town.tryGit('push', '-q', 'origin', 'main').status).toBe(0);
    town.git('tag', '-a', 'v1', '-m', '头一版');
    expect(town.tryGit('push', '-q', 'origin', 'main:other', 'v1').status).toBe(0);
    expect(town.tryGit('push', '-q', 'origin', ':other').status).toBe(0);
  });

  test('加进去的有号码，提交不了；文件夹里改了没有 add，照样拦，说怎么办', () => {
    town.write('README.md', EXAMPLE_ID);
    town.git('add', '-A');
    town.write('README.md', '改好了\n');
    const { status, said } = town.tryGit('commit', '-q', '-m', '写说明');
    expect(status).not.toBe(0);
    expect(said).toContain('git restore --staged "README.md"');
    expect(said).toContain('git add "README.md"');
    expect(said).not.toContain(EXAMPLE_ID.slice(0, 8));
    town.git('add', '-A');
    expect(town.tryGit('commit', '-q', '-m', '写说明').status).toBe(0);
  });

  test('git commit -a 用的是另一份索引，查的就是那一份', () => {
    town.write('README.md', '好的\n');
    town.git('add', '-A');
    expect(town.tryGit('commit', '-q', '-m', '写说明').status).toBe(0);
    town.write('README.md', EXAMPLE_MOBILE);
    expect(town.tryGit('commit', '-q', '-a', '-m', '改说明').said).toContain('E-PII-MOBILE');
  });

  test('没有加进去的写坏了，不碍事；要提交的内容写坏了，提交不了', () => {
    town.write('content/villages.json', '[');
    town.write('README.md', '好的\n');
    town.git('add', 'README.md');
    expect(town.tryGit('commit', '-q', '-m', '写说明').status).toBe(0);
    town.git('add', '-A');
    expect(town.tryGit('commit', '-q', '-m', '改村名').said).toContain('E-JSON');
  });

  test('说明里有号码、没有字的提交不了；改了内容说外文的，提醒', () => {
    const said = (message: string) => town.tryGit('commit', '--allow-empty', '-q', '-m', message);
    expect(said(`补发 ${EXAMPLE_MOBILE}`).said).toContain('E-PII-MOBILE');
    expect(said('……').said).toContain('E-COMMIT-EMPTY');
    const [page = ''] = town.git('ls-files', 'content/terms.json').split('\n');
    town.write(page, `${readFileSync(join(town.root, page), 'utf8')}\n`);
    town.git('add', '-A');
    const foreign = said('update terms');
    expect(foreign).toMatchObject({ status: 0 });
    expect(foreign.said).toContain('W-COMMIT-FOREIGN');
  });

  test('坏的一次在好的一次下面，绕过了 pre-commit，推送以前拦住；照说的做，推得出去', () => {
    town.git('push', '-q', 'origin', 'main');
    town.write('README.md', EXAMPLE_ID);
    town.commit('写错了');
    town.write('README.md', '好的\n');
    town.commit('改好了');
    const refused = town.tryGit('push', '-q', 'origin', 'main');
    expect(refused.status).not.toBe(0);
    const [command = ''] = /git reset --soft [0-9a-f]+/.exec(refused.said) ?? [];
    town.git(...command.split(' ').slice(1));
    expect(town.tryGit('commit', '-q', '-m', '写说明').status).toBe(0);
    expect(town.tryGit('push', '-q', 'origin', 'main').status).toBe(0);
    expect(town.git('log', '--all', '-p')).not.toContain(EXAMPLE_ID);
  });

  test('改写了历史硬推，新的都查', () => {
    town.commit('多一次');
    town.git('push', '-q', 'origin', 'main');
    town.git('reset', '-q', '--hard', town.base);
    town.commit(`换一次 ${EXAMPLE_MOBILE}`);
    expect(town.tryGit('push', '-q', '-f', 'origin', 'main').said).toContain('E-PII-MOBILE');
  });

  test('远处换了一个地址：先前推过的不当作公布过，全部历史都查', () => {
    town.write('README.md', EXAMPLE_ID);
    town.commit('早先推到别处的');
    town.write('README.md', '好的\n');
    town.commit('改好了');
    town.git('push', '-q', '--no-verify', 'origin', 'main');
    town.git('init', '-q', '--bare', join(town.at, 'elsewhere.git'));
    town.git('remote', 'set-url', 'origin', join(town.at, 'elsewhere.git'));
    const { status, said } = town.tryGit('push', '-q', 'origin', 'main');
    expect(status).not.toBe(0);
    expect(said).toContain('地址换过');
    expect(said).toContain('E-PII-ID');
  });

  test('草稿分支上没写完的，提交、推送都只提醒；号码照样不放行；main 上照样拦', () => {
    town.git('push', '-q', 'origin', 'main');
    town.git('checkout', '-q', '-b', 'draft');
    town.write('content/villages.json', '[');
    town.git('add', '-A');
    const made = town.tryGit('commit', '-q', '-m', '才写了一半');
    expect(made).toMatchObject({ status: 0 });
    expect(made.said).toContain('这是草稿分支');
    const pushed = town.tryGit('push', '-q', 'origin', 'draft');
    expect(pushed).toMatchObject({ status: 0 });
    expect(pushed.said).toContain('这是草稿分支');
    town.write('content/terms.json', `["${EXAMPLE_MOBILE}"]`);
    town.git('add', '-A');
    expect(town.tryGit('commit', '-q', '-m', '又写').said).toContain('E-PII-MOBILE');
    town.git('reset', '-q', '--hard');
    expect(town.tryGit('push', '-q', 'origin', 'draft:main').said).toContain('E-JSON');
  });

  test('--follow-tags 带上的标签，--mirror 带上的笔记、指着文件的标签，单推藏起来的改动', () => {
    town.git('push', '-q', 'origin', 'main');
    town.commit('好的');
    town.git('tag', '-a', 'followed', '-m', `发 ${EXAMPLE_MOBILE}`);
    const followed = town.tryGit('push', '-q', '--follow-tags', 'origin', 'main');
    expect(followed.status).not.toBe(0);
    expect(followed.said).toContain('E-PII-MOBILE');
    expect(followed.said).toContain('git tag -d');
    town.git('tag', '-d', 'followed');
    town.git('notes', 'add', '-m', EXAMPLE_ID);
    town.write('content/terms.json', EXAMPLE_MOBILE);
    town.git('stash', '-q');
    town.git('tag', 'file', 'HEAD:content/site.json');
    const mirrored = town.tryGit('push', '-q', '--mirror', 'origin');
    expect(mirrored.status).not.toBe(0);
    expect(mirrored.said).toContain('E-PII-ID');
    expect(mirrored.said).toContain('E-COMMIT-TARGET');
    expect(town.tryGit('push', '-q', 'origin', 'refs/stash').said).toContain('E-PII-MOBILE');
    expect(town.git('ls-remote', 'origin', 'refs/notes/*', 'refs/stash', 'refs/tags/*')).toBe('');
  });

  test('另开的工作文件夹（worktree）里提交，也查', () => {
    const other = join(town.at, 'other');
    town.git('worktree', 'add', '-q', other, '-b', 'other');
    writeFileSync(join(other, 'README.md'), EXAMPLE_ID);
    town.git('-C', other, 'add', '-A');
    expect(town.tryGit('-C', other, 'commit', '-q', '-m', '写说明').said).toContain('E-PII-ID');
  });

  test('程序挪走了，不放行，说怎么办', () => {
    for (const name of ['pre-commit', 'pre-push']) {
      const text = readFileSync(hook(name), 'utf8');
      writeFileSync(hook(name), text.replace('hooks.ts', 'moved.ts'));
    }
    expect(town.tryGit('commit', '-q', '--allow-empty', '-m', '改').said).toContain(
      'npm run hooks',
    );
    expect(town.tryGit('push', '-q', 'origin', 'main').status).not.toBe(0);
  });

  test.each(['C', 'zh_CN.UTF-8'])('语言是 %s，一样查', (language) => {
    vi.stubEnv('LC_ALL', language);
    vi.stubEnv('LANG', language);
    town.write('README.md', EXAMPLE_ID);
    town.git('add', '-A');
    const { said } = town.tryGit('commit', '-q', '-m', '写说明');
    expect(said).toContain('E-PII-ID');
  });

  test('拿掉以后就不查了', () => {
    expect(run('hooks.ts', '--remove').status).toBe(0);
    expect(existsSync(hook('pre-commit'))).toBe(false);
  });
});

describe('别人的东西不动', () => {
  test('已经有的钩子原样留着，说要加哪一行，别的照装', () => {
    mkdirSync(join(town.root, '.git/hooks'), { recursive: true });
    writeFileSync(hook('pre-push'), '#!/bin/sh\nexit 0\n');
    const { status, said } = run('hooks.ts');
    expect(status).toBe(1);
    expect(said).toContain('没有动它');
    expect(readFileSync(hook('pre-push'), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
    expect(existsSync(hook('pre-commit'))).toBe(true);
    const [line = ''] = /'.+ run pre-push "\$@" \|\| exit 1/.exec(said) ?? [];
    writeFileSync(hook('pre-push'), `#!/bin/sh\n${line}\n`);
    chmodSync(hook('pre-push'), 0o755);
    expect(run('hooks.ts').status).toBe(0);
    town.commit(`说 ${EXAMPLE_MOBILE}`);
    expect(town.tryGit('push', '-q', 'origin', 'main').said).toContain('E-PII-MOBILE');
  }, 60_000);

  test('设了 core.hooksPath 的，不往里写', () => {
    const shared = join(town.at, 'shared');
    mkdirSync(shared);
    town.git('config', 'core.hooksPath', shared);
    const { status, said } = run('hooks.ts');
    expect([status, existsSync(join(shared, 'pre-commit'))]).toEqual([1, false]);
    expect(said).toContain('core.hooksPath');
  });
});

describe('不全的仓库', { timeout: 120_000 }, () => {
  const clone = (name: string, ...how: readonly string[]) => {
    const at = join(town.at, name);
    const remote = `file://${join(town.at, 'remote.git')}`;
    town.git('-C', join(town.at, 'remote.git'), 'config', 'uploadpack.allowFilter', 'true');
    town.git('clone', '-q', '-b', 'main', ...how, remote, at);
    const own = (...args: readonly string[]) => town.tryGit('-C', at, ...args);
    const check = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [script('check.ts'), ...args, '--content', join(at, 'content')],
        { encoding: 'utf8' },
      );
      return { status, said: `${stdout}${stderr}` };
    };
    return { at, own, check };
  };

  beforeEach(() => {
    town.write('README.md', '一\n');
    town.commit('又一次');
    town.git('push', '-q', 'origin', 'main');
  });

  test.each([
    ['只取了最近一次的（--depth 1）', '--depth', '1'],
    ['用到才取的（--filter=blob:none）', '--filter', 'blob:none'],
  ])('%s：新的提交照查', (_, ...how) => {
    const { at, own, check } = clone('part', ...how);
    writeFileSync(join(at, 'README.md'), `${EXAMPLE_ID}\n`);
    own('add', '-A');
    expect(check('--staged').said).toContain('E-PII-ID');
    own('commit', '-q', '-m', '写说明');
    expect(check('--range', 'origin/main..HEAD').said).toContain('E-PII-ID');
    writeFileSync(join(at, 'README.md'), '好的\n');
    own('commit', '-q', '-a', '--amend', '-m', '写说明');
    const { said } = check('--range', 'origin/main..HEAD');
    expect(said).not.toContain('E-PII');
    expect(said).toContain('查了1次提交');
  });
});

describe('npm run check 查将要提交的、查一段', { timeout: 60_000 }, () => {
  test('只说了要加、还没有加进去的（git add -N），不算要提交的', () => {
    town.write('new.md', EXAMPLE_ID);
    town.git('add', '-N', 'new.md');
    expect(run('check.ts', '--staged').said).not.toContain('E-PII');
    town.git('add', 'new.md');
    expect(run('check.ts', '--staged').said).toContain('E-PII-ID');
  });

  test('合并到一半：没解决完的不查，解决完的只看自己添的', () => {
    town.git('checkout', '-q', '-b', 'other');
    town.write('a.md', '甲\n');
    town.commit('那边');
    town.git('checkout', '-q', 'main');
    town.write('a.md', '乙\n');
    town.commit('这边');
    town.tryGit('merge', 'other');
    expect(run('check.ts', '--staged')).toMatchObject({ status: 1 });
    expect(run('check.ts', '--staged').said).toContain('合并还没有解决完');
    town.write('a.md', `甲乙 ${EXAMPLE_MOBILE}\n`);
    town.git('add', '-A');
    expect(run('check.ts', '--staged').said).toContain('E-PII-MOBILE');
    town.write('a.md', '甲乙\n');
    town.git('add', '-A');
    expect(run('check.ts', '--staged').said).not.toContain('E-PII');
  });

  test('--staged、--range、--json、--annotations', () => {
    town.write('README.md', EXAMPLE_ID);
    town.git('add', '-A');
    town.write('README.md', '好的\n');
    expect(run('check.ts', '--staged')).toMatchObject({ status: 1 });
    expect(JSON.parse(run('check.ts', '--staged', '--json').stdout)).toMatchObject({
      ...{ files: 1, errors: 1 },
    });
    town.git('commit', '-q', '--no-verify', '-m', '写错了');
    town.commit('改好了');
    const range = ['--range', `${town.base}..HEAD`];
    expect(JSON.parse(run('check.ts', ...range, '--json').stdout)).toMatchObject({
      ...{ commits: 2, errors: 1 },
    });
    expect(run('check.ts', ...range, '--annotations', 'github').stdout).toContain(
      '::error file=README.md,line=1,title=E-PII-ID::',
    );
    expect(run('check.ts', '--range', '没有的..HEAD')).toMatchObject({ status: 2 });
    town.git('push', '-q', '--no-verify', 'origin', 'main');
    expect(run('check.ts', ...range).said).toContain('已经推送过的收不回来');
  });
});

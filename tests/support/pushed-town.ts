import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';
import { qingshiFolder } from './town.ts';

/** 国家标准 GB 11643 里举例的身份证号。 */
export const EXAMPLE_ID = '11010519491231002X';
/** 编出来的手机号。 */
export const EXAMPLE_MOBILE = '13800138000';
export const NONE = '0'.repeat(40);

/** 临时的一个仓库，里面是青石镇；日子是定好的。 */
export interface PushedTown {
  readonly at: string;
  readonly root: string;
  /** 头一笔提交。 */
  readonly base: string;
  git(...args: readonly string[]): string;
  /** 同 `git`，不成也不抛，返回退出码和它说的话。 */
  tryGit(...args: readonly string[]): { readonly status: number | null; readonly said: string };
  /** 喂给 git 一段输入。 */
  feed(input: string | Uint8Array, ...args: readonly string[]): string;
  write(path: string, text: string | Uint8Array): void;
  remove(path: string): void;
  /** 全部提交，返回编号。 */
  commit(message: string, ...more: readonly string[]): string;
  clear(): void;
}

const DAY = '2026-11-20T09:00:00+08:00';
const NAMED = ['-c', 'user.name=镇便民服务中心', '-c', 'user.email=town@example.gov.cn'];

/** `prefix` 是内容在仓库的哪里：`content/`，镇自己的仓库是空的；`name` 是仓库文件夹的名字，`more` 是另给 `git init` 的。 */
export function pushedTown(
  prefix = 'content/',
  name = 'site',
  ...more: readonly string[]
): PushedTown {
  const at = mkdtempSync(join(tmpdir(), 'mingbai-push-'));
  const root = join(at, name);
  mkdirSync(root);
  const env = () => ({
    ...gitEnvironment(),
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    ...{ GIT_AUTHOR_DATE: DAY, GIT_COMMITTER_DATE: DAY },
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, ...NAMED, ...args], {
      stdio: 'pipe',
      env: env(),
      encoding: 'utf8',
    });
  const town: Omit<PushedTown, 'base'> = {
    ...{ at, root, git },
    tryGit(...args) {
      const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...NAMED, ...args], {
        ...{ env: env(), encoding: 'utf8' },
      });
      return { status, said: `${stdout}${stderr}` };
    },
    feed: (input, ...args) =>
      execFileSync('git', ['-C', root, ...NAMED, ...args], {
        input,
        env: env(),
        encoding: 'utf8',
      }).trim(),
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    commit(message, ...more) {
      git('add', '-A');
      git('commit', '-q', '--no-verify', '--allow-empty', '-m', message, ...more);
      return git('rev-parse', 'HEAD').trim();
    },
    clear: () => rmSync(at, { recursive: true, force: true }),
  };
  git('init', '-q', '-b', 'main', ...more);
  cpSync(qingshiFolder, join(root, prefix), { recursive: true });
  return { ...town, base: town.commit('青石镇的明白栏从这里开始') };
}

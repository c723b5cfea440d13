import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';

/** 临时的一个 git 仓库，内容在它的 `content` 里。 */
export interface TownRepository {
  readonly root: string;
  readonly content: string;
  /** 运行 git，返回它印的。 */
  git(...args: readonly string[]): string;
  /** 写一个文件，路径从内容文件夹写起。 */
  write(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** 全部提交；`when` 是写下的时候，带时区。 */
  commit(summary: string, when: string, author?: string): void;
  clear(): void;
}

export function townRepository(): TownRepository {
  const root = mkdtempSync(join(tmpdir(), 'mingbai-versions-'));
  const content = join(root, 'content');
  const git = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...args],
      {
        stdio: 'pipe',
        encoding: 'utf8',
        env: {
          ...gitEnvironment(),
          ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
          ...environment,
        },
      },
    );
  const place = (path: string) => {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  mkdirSync(content);
  git(['init', '-q', '-b', 'main']);
  return {
    ...{ root, content },
    git: (...args) => git(args),
    write: (path, text) => writeFileSync(place(path), text),
    rename: (from, to) => renameSync(place(from), place(to)),
    remove: (path) => rmSync(place(path)),
    commit(summary, when, author = '镇里 <town@example.gov.cn>') {
      git(['add', '-A']);
      const dates = { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
      git(['commit', '-q', '--allow-empty', `--author=${author}`, '-m', summary], dates);
    },
    clear: () => rmSync(root, { recursive: true, force: true }),
  };
}

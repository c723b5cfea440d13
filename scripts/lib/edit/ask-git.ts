import { execFile } from 'node:child_process';
import { gitEnvironment } from '../git/git.ts';

/** 运行一次 git 的结果：成没成，印了什么，报错说了什么。 */
export interface GitAnswer {
  readonly isDone: boolean;
  readonly out: string;
  readonly said: string;
}

/**
 * 在内容文件夹里运行 git，不停下别的事；最多等两分钟（网络慢）。要密码的地方不停下来等人。
 * 路径写的是字，不当通配符。
 */
export function runGitThere(folder: string, ...args: readonly string[]): Promise<GitAnswer> {
  const env = { ...gitEnvironment(), LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1' };
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, '-c', 'core.quotepath=off', ...args],
      { env, encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024, windowsHide: true },
      (error, stdout, stderr) => {
        const isMissing = error !== null && 'code' in error && error.code === 'ENOENT';
        const said = isMissing ? '这台电脑上没有 git' : stderr.trim() || (error?.message ?? '');
        resolve({ isDone: error === null, out: stdout, said });
      },
    );
  });
}

import { execFile } from 'node:child_process';
import { CommandError } from '../command/command-error.ts';
import { gitEnvironment } from '../git/git.ts';

/** 运行一次 git 的结果：成没成，印了什么，报错说了什么。 */
export interface GitAnswer {
  readonly isDone: boolean;
  readonly out: string;
  readonly said: string;
}

/**
 * 在一个文件夹里运行 git，不停下别的事；最多等十分钟：镇自己的服务器收下推送，当场就生成网站。要密码的地方不停下来等人。
 * 路径写的是字，不当通配符。
 */
export function runGitThere(folder: string, ...args: readonly string[]): Promise<GitAnswer> {
  const env = { ...gitEnvironment(), LC_ALL: 'C', GIT_LITERAL_PATHSPECS: '1' };
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, '-c', 'core.quotepath=off', ...args],
      { env, encoding: 'utf8', timeout: 600_000, maxBuffer: 64 * 1024 * 1024, windowsHide: true },
      (error, stdout, stderr) => {
        const isMissing = error !== null && 'code' in error && error.code === 'ENOENT';
        const said = isMissing ? '这台电脑上没有 git' : stderr.trim() || (error?.message ?? '');
        resolve({ isDone: error === null, out: stdout, said });
      },
    );
  });
}

/** 运行一次 git，办不成的抛 `CommandError`，说 git 的头一句话。 */
export async function mustDo(folder: string, ...args: readonly string[]): Promise<void> {
  const { isDone, said } = await runGitThere(folder, ...args);
  if (!isDone) throw new CommandError(`git 没有办成（${args[0]}）：${said.split('\n')[0] ?? ''}`);
}

import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** 一眨眼就生成好，不真的生成。 */
export const quickBuild = [
  '--build',
  process.execPath,
  '--build',
  join(root, 'tests/support/quick-build.ts'),
];

/** 一个命令的退出码，和说的全部的话。 */
export interface Said {
  readonly status: number | null;
  readonly said: string;
}

/** 写内容的一台电脑：一份内容仓库，推得到服务器。 */
export interface Desk {
  readonly at: string;
  git(...args: readonly string[]): Said;
  write(path: string, text: string): void;
  /** 全部提交，返回提交的编号。 */
  commit(summary: string): string;
  push(...args: readonly string[]): Said;
  /** 同 `push`，不等它：几台电脑一起推。 */
  pushing(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Said>;
}

/** 练习用的服务器，真的 git、真的进程；生成网站换成一眨眼就好的命令。 */
export interface PracticeServer {
  readonly at: string;
  readonly home: string;
  readonly repository: string;
  /** 运行服务器的一个命令，如 `server-build`。 */
  run(script: string, args?: readonly string[], env?: Readonly<Record<string, string>>): Said;
  /** 一台写内容的电脑：头一台带着青石镇的内容，后来的从服务器取，`empty` 的空着。 */
  desk(name: 'first' | 'second' | 'third' | 'empty'): Desk;
  /** 挂着的网站里的一个文件。 */
  live(path: string): string;
  clear(): void;
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' },
    ...env,
  };
}

function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Said {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `scripts/${script}.ts`), ...args],
    { cwd: root, encoding: 'utf8', env: environment(env) },
  );
  return { status, said: stdout + stderr };
}

/** 建一个。`options` 是 `server:init` 另外的参数；`prepare` 先把空的服务器文件夹安排好。 */
export function practiceServer(
  options: readonly string[] = quickBuild,
  prepare: (folder: string) => void = () => {},
): PracticeServer {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'mingbai-server-')));
  const at = join(home, 'qingshi');
  prepare(at);
  const begun = runScript('server-init', [at, ...options], {});
  if (begun.status !== 0) throw new Error(begun.said);
  const repository = join(at, 'repository.git');
  return {
    ...{ at, home, repository },
    run: (script, args = [], env = {}) => runScript(script, [at, ...args], env),
    desk: (name) => deskAt(join(home, name), repository, name),
    live: (path) => readFileSync(join(at, 'live', path), 'utf8'),
    clear: () => rmSync(home, { recursive: true, force: true }),
  };
}

function deskAt(at: string, repository: string, name: Parameters<PracticeServer['desk']>[0]): Desk {
  const args = (rest: readonly string[]) => [
    ...['-C', at, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...rest],
  ];
  const git = (...rest: readonly string[]): Said => {
    const { status, stdout, stderr } = spawnSync('git', args(rest), {
      encoding: 'utf8',
      env: environment({}),
    });
    return { status, said: stdout + stderr };
  };
  const isFirst = name === 'first';
  mkdirSync(at);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'town', repository);
  if (isFirst) cpSync(join(root, 'tests/towns/qingshi'), at, { recursive: true });
  else if (name !== 'empty') git('pull', '-q', 'town', 'main');
  return {
    ...{ at, git },
    write(path, text) {
      mkdirSync(dirname(join(at, path)), { recursive: true });
      writeFileSync(join(at, path), text);
    },
    commit(summary) {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', summary);
      return git('rev-parse', 'HEAD').said.trim();
    },
    push: (...rest) => git('push', 'town', ...rest),
    pushing: (env, ...rest) =>
      new Promise((settle) => {
        const child = spawn('git', args(['push', 'town', ...rest]), { env: environment(env) });
        let said = '';
        child.stdout.on('data', (piece) => (said += piece));
        child.stderr.on('data', (piece) => (said += piece));
        child.on('close', (status) => settle({ status, said }));
      }),
  };
}

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitEnvironment } from '../../lib/git/git.ts';
import { programFolder } from '../../lib/program-folder.ts';

/** 抄出来练手的一份程序和内容，有自己的仓库；在里头写错了也不要紧。 */
export interface PracticeProgram {
  readonly folder: string;
  /** 运行程序的一个命令，如 `['new', 'promise']`，返回屏幕上印的，不管成没成。 */
  command(name: string, ...args: readonly string[]): string;
  git(...args: readonly string[]): string;
  remove(): void;
}

/** 画面上叫这个名字：别的镇也用这些画面。 */
const PRACTICE_NAME = '演示镇明白栏';

/** 抄一份练手的：git 里的、还没有提交的文件都抄，依赖用这里装好的。用完要 `remove`。 */
export function practiceProgram(): PracticeProgram {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mingbai-guide-')));
  const env = { ...gitEnvironment(), FORCE_COLOR: '0', NO_COLOR: '1' };
  const run = (program: string, args: readonly string[]) => {
    try {
      return execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      return `${stdout ?? ''}${stderr ?? ''}`;
    }
  };
  const git = (...args: readonly string[]) => run('git', args);
  const tracked = execFileSync(
    'git',
    ['-C', programFolder, 'ls-files', '-coz', '--exclude-standard'],
    {
      env: gitEnvironment(),
      encoding: 'utf8',
    },
  );
  for (const path of tracked.split('\0').filter((each) => each !== '')) {
    cpSync(join(programFolder, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(programFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const settings = join(folder, 'content/site.json');
  const named = readFileSync(settings, 'utf8').replace(
    /"name": ".*?"/,
    `"name": "${PRACTICE_NAME}"`,
  );
  writeFileSync(settings, named);
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', '镇党政办');
  git('config', 'user.email', 'town@example.gov.cn');
  git('add', '-A');
  git('commit', '-q', '-m', '开始');
  return {
    folder,
    command: (name, ...args) => run(process.execPath, [join('scripts', `${name}.ts`), ...args]),
    git,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { siteSchema } from '../../src/kinds/town/site.ts';
import type { LedgerContext } from '../../src/ledgers/kinds/all-ledgers.ts';
import type { LedgerFile } from '../../src/ledgers/read-ledgers.ts';
import { practiceVillages } from './practice-town.ts';
import { qingshiFolder } from './town.ts';

const script = join(import.meta.dirname, '../../scripts/progress.ts');
const badDisk = join(import.meta.dirname, 'failing-disk.ts');

/** 测试用的几个文件夹：`repository` 是放 content 的 git 仓库，别的在它外面。 */
export interface ProgressFolders {
  readonly at: string;
  readonly repository: string;
  readonly content: string;
  readonly ledgers: string;
}

const villages = practiceVillages.map(({ id, name }) => ({ id, name, demo: false }));

/** 练习的镇的村名，青石镇的方面、会和问卷的原话。 */
export function practiceContext(): LedgerContext {
  const text = readFileSync(join(qingshiFolder, 'site.json'), 'utf8');
  const { aspects, meetingForms, questions } = siteSchema.parse(JSON.parse(text));
  return { villages, aspects, meetingForms, questions };
}

/** 一个刚起头的仓库：计划写好了，一期也没有公布。 */
export function newFolders(plan: object): ProgressFolders {
  const folders = foldersAt(mkdtempSync(join(tmpdir(), 'mingbai-progress-')));
  const { content, repository } = folders;
  mkdirSync(join(content, 'progress'), { recursive: true });
  copyFileSync(join(qingshiFolder, 'site.json'), join(content, 'site.json'));
  writeFileSync(join(content, 'villages.json'), JSON.stringify(villages));
  writeFileSync(join(content, 'progress-plan.json'), `${JSON.stringify(plan, null, 2)}\n`);
  git(repository, 'init', '-q');
  commit(folders, '起头');
  return folders;
}

/** 照样另抄一份，连 git 的旧账。 */
export function copyFolders({ at }: ProgressFolders): ProgressFolders {
  const copy = mkdtempSync(join(tmpdir(), 'mingbai-progress-'));
  cpSync(at, copy, { recursive: true });
  return foldersAt(copy);
}

/** 各个文件夹放在 `at` 的哪里。 */
export function foldersAt(at: string): ProgressFolders {
  const repository = join(at, 'site');
  return {
    ...{ at, repository, content: join(repository, 'content') },
    ledgers: join(at, 'ledgers'),
  };
}

/** 放台账：原来的都拿掉。 */
export function putLedgers({ ledgers }: ProgressFolders, files: readonly LedgerFile[]): void {
  rmSync(ledgers, { recursive: true, force: true });
  mkdirSync(ledgers);
  for (const { name, bytes } of files) writeFileSync(join(ledgers, name), bytes);
}

export function git(repository: string, ...args: readonly string[]): Buffer {
  return execFileSync(
    'git',
    ['-C', repository, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...args],
    {
      stdio: 'pipe',
      maxBuffer: 2 ** 28,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  );
}

export function commit({ repository }: ProgressFolders, message: string): void {
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '-m', message);
}

/** 真的运行 `npm run progress`。 */
export function runProgress(...args: readonly string[]) {
  return run([script, ...args], {});
}

/** 真的运行，第几次动盘的时候出事，见 failing-disk.ts。 */
export function runOnBadDisk(fault: string, ...args: readonly string[]) {
  return run(['--import', badDisk, script, ...args], { DISK_FAULT: fault });
}

function run(args: readonly string[], added: NodeJS.ProcessEnv) {
  const { MINGBAI_KEY, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...env, ...added },
  });
  return { status, stdout, stderr, said: stdout + stderr };
}

/** 真的运行一个命令，如 `check`，在这个内容文件夹上。 */
export function runCommandOn(
  { content }: ProgressFolders,
  name: 'check' | 'audit',
  ...more: readonly string[]
) {
  const command = join(import.meta.dirname, `../../scripts/${name}.ts`);
  return run([command, '--content', content, ...more], {});
}

/** 真的运行 `npm run new-town`。 */
export function runNewTown(...args: readonly string[]) {
  return run([join(import.meta.dirname, '../../scripts/new-town.ts'), ...args], {});
}

/** 真的运行 `npm run ledgers`。 */
export function runLedgers(...args: readonly string[]) {
  return run([join(import.meta.dirname, '../../scripts/ledgers.ts'), ...args], {});
}

/** 公布一期，不问就写。 */
export function publish(folders: ProgressFolders, until: string, ...more: readonly string[]) {
  return runProgress(...publishing(folders, until), ...more);
}

/** 公布一期的参数，不问就写。 */
export function publishing({ ledgers, content }: ProgressFolders, until: string) {
  const period = ['--period', until, '--published', until];
  return ['--ledgers', ledgers, '--content', content, ...period, '--yes'];
}

/** 一个文件夹里的全部文件和内容，除了 git 自己的。 */
export function filesUnder(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('/.git/'))
      .map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
  );
}

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitEnvironment } from '../../git/git.ts';
import { programFolder } from '../../program-folder.ts';
import { type HookName, hookLine, hookNames, hookScript, isOwnHook } from './hook-script.ts';

/** 一道关装得怎样：装好的是 `own`，没有的是 `none`，别人的钩子（不去动它）是 `foreign`、`joined`（里面叫了这个程序）。 */
export type HookState = 'own' | 'none' | 'foreign' | 'joined';

/** 一个仓库放钩子的地方。 */
export interface HooksFolder {
  readonly path: string;
  /** 设了 `core.hooksPath`：钩子由别的东西管，可能好几个仓库合用，不往里写。 */
  readonly isShared: boolean;
}

const targets = {
  node: process.execPath,
  program: join(programFolder, 'scripts', 'hooks.ts'),
};

/** `folder` 所在的仓库把钩子放在哪里；不在仓库里、没有 git 的是 `undefined`。 */
export function hooksFolderOf(folder: string): HooksFolder | undefined {
  const git = (...args: readonly string[]) => {
    const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
      ...{ env: gitEnvironment(), encoding: 'utf8' },
    });
    return status === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
  };
  const path = git('rev-parse', '--git-path', 'hooks');
  if (path === undefined) return undefined;
  const shared = git('config', '--get', 'core.hooksPath') ?? '';
  return { path: resolve(folder, path), isShared: shared !== '' };
}

/** 每道关装得怎样。 */
export function hookStates({ path }: HooksFolder): ReadonlyMap<HookName, HookState> {
  return new Map(hookNames.map((name) => [name, stateOf(join(path, name), name)]));
}

/** 装上几道关，返回装完的样子。别人的钩子不动。 */
export function installHooks(hooks: HooksFolder): ReadonlyMap<HookName, HookState> {
  if (hooks.isShared) return hookStates(hooks);
  mkdirSync(hooks.path, { recursive: true });
  for (const [name, state] of hookStates(hooks)) {
    const file = join(hooks.path, name);
    if (state !== 'own' && state !== 'none') continue;
    writeFileSync(file, hookScript(name, targets));
    chmodSync(file, 0o755);
  }
  return hookStates(hooks);
}

/** 拿掉装过的几道关；别人的不动。 */
export function removeHooks(hooks: HooksFolder): void {
  for (const [name, state] of hookStates(hooks)) {
    if (state === 'own') rmSync(join(hooks.path, name));
  }
}

/** 别人的钩子里要加的一行。 */
export function lineToAdd(name: HookName): string {
  return hookLine(name, targets);
}

function stateOf(file: string, name: HookName): HookState {
  if (!existsSync(file)) return 'none';
  const text = readFileSync(file, 'utf8');
  if (isOwnHook(text)) return 'own';
  return text.includes(`run ${name} `) && text.includes('hooks.ts') ? 'joined' : 'foreign';
}

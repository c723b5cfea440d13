import { type StdioOptions, spawnSync } from 'node:child_process';
import { CommandError, KILLED } from './command-error.ts';

/** 另开一个 Node 运行，它说的话照样看得见；返回它的退出码。被强行关掉的抛 `CommandError`。 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): number {
  return spawnNode(args, env, 'inherit').status ?? 1;
}

/** 同 `runNode`，它说的话不印出来，和退出码一起返回。 */
export function hearNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly exitCode: number; readonly output: string } {
  const { status, stdout, stderr } = spawnNode(args, env, ['inherit', 'pipe', 'pipe']);
  return { exitCode: status ?? 1, output: `${stdout}${stderr}` };
}

function spawnNode(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  stdio: StdioOptions,
) {
  const ended = spawnSync(process.execPath, args, {
    stdio,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai', ...env },
  });
  if (ended.signal === null) return ended;
  throw new CommandError(
    `做到一半，程序被强行关掉了（${ended.signal}），多半是内存不够，不是内容写错了。关掉别的程序再来。`,
    KILLED,
  );
}

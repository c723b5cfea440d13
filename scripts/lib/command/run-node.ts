import { spawnSync } from 'node:child_process';

/** 另开一个 Node 运行，它说的话照样看得见；返回它的退出码。 */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): number {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai', ...env },
  });
  return status ?? 1;
}

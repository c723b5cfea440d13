import type { ServerSettings } from './server-settings.ts';
import { shQuoted } from './sh-quoted.ts';

/** git 收推送的时候叫的两个钩子。 */
export type ServerHook = 'pre-receive' | 'post-receive';

/**
 * 一个钩子的文字（POSIX sh）：叫服务器上装着的程序来办。程序不在了的，`pre-receive` 不收，不会没有查就收下。
 * `folder` 是服务器文件夹，完整的路径。
 */
export function serverHookScript(
  hook: ServerHook,
  folder: string,
  { node, program }: Pick<ServerSettings, 'node' | 'program'>,
): string {
  const command = `${program}/scripts/server-hook.ts`;
  return `#!/bin/sh
# 由 npm run server:init 写；程序挪了地方，用 --renew 重写。
if [ ! -x ${shQuoted(node)} ] || [ ! -f ${shQuoted(command)} ]; then
  echo '服务器上的网站程序不在原来的地方了。请管服务器的人运行 npm run server:init -- 文件夹 --renew。' >&2
  exit 1
fi
exec ${shQuoted(node)} ${shQuoted(command)} ${hook} ${shQuoted(folder)}
`;
}

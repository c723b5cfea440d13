import { shQuoted } from '../../../../src/server/sh-quoted.ts';

/** 程序会装的几道关，就是 git 的钩子的名字。 */
export const hookNames = ['pre-commit', 'commit-msg', 'pre-push'] as const;
export type HookName = (typeof hookNames)[number];

/** 有这一行的，是这个程序装的，可以重写。 */
const MARK = '# mingbai-gate';

/** 钩子要找的两样：Node 和程序的 `scripts/hooks.ts`，都是绝对路径。 */
export interface HookTargets {
  readonly node: string;
  readonly program: string;
}

/**
 * 一道关的脚本。Windows 上也由 git 自带的 sh 运行，所以路径用正斜杠。
 * 找不到程序的不放行，说怎么办：不声不响地放过去，和没有这道关一样。
 */
export function hookScript(name: HookName, { node, program }: HookTargets): string {
  return `#!/bin/sh
${MARK} 1
# 明白栏的关口。npm run hooks 装的；不要了，删掉这个文件。
node=${shPath(node)}
program=${shPath(program)}
if [ ! -f "$node" ] || [ ! -f "$program" ]; then
  echo '明白栏：查的程序不在原来的地方了，没有查，先不放行。' >&2
  echo '怎么办：到明白栏的程序文件夹里，运行 npm run hooks（镇自己的仓库：npm run hooks -- --content 内容文件夹），再来一遍。' >&2
  exit 1
fi
exec "$node" "$program" run ${name} "$@"
`;
}

/** 这段脚本是不是这个程序装的。 */
export function isOwnHook(text: string): boolean {
  return text.split(/\r?\n/).some((line) => line.startsWith(MARK));
}

/** 别人的钩子里加上这一行，两样都查。 */
export function hookLine(name: HookName, { node, program }: HookTargets): string {
  return `${shPath(node)} ${shPath(program)} run ${name} "$@" || exit 1`;
}

/** sh 里的一个路径，用正斜杠。 */
function shPath(path: string): string {
  const isWindows = /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('\\\\');
  return shQuoted(isWindows ? path.replaceAll('\\', '/') : path);
}

import { hookStates, hooksFolderOf } from './install-hooks.ts';

/**
 * 内容所在的仓库还没有装关口的，提醒一行；只对坐在终端前面的人说，自动运行的（CI）、没有仓库的不说。
 */
export function remindOfHooks(content: string): void {
  if (!process.stderr.isTTY || process.env.CI !== undefined) return;
  const hooks = hooksFolderOf(content);
  if (hooks === undefined) return;
  const states = [...hookStates(hooks).values()];
  if (states.every((state) => state === 'own' || state === 'joined')) return;
  console.error('提交、推送以前的关口还没有装上：运行 npm run hooks，写错的就提交不进去。');
}

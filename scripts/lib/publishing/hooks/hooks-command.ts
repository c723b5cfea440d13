import { readArguments } from '../../command/arguments.ts';
import { CommandError } from '../../command/command-error.ts';
import type { Command } from '../../command/run-command.ts';
import { existingTown } from '../../content-folder.ts';
import type { HookName } from './hook-script.ts';
import {
  type HookState,
  hooksFolderOf,
  installHooks,
  lineToAdd,
  removeHooks,
} from './install-hooks.ts';

const usage = '写法：npm run hooks -- [--content 文件夹] [--remove]';
const options = {
  content: { type: 'string' },
  remove: { type: 'boolean', default: false },
} as const;

/** 装上（`--remove` 拿掉）内容所在的仓库的几道关；有别人的钩子、没装全的是 1。 */
export const hooksCommand: Command = (argv) => {
  const { values } = readArguments(argv, { usage, options });
  const content = existingTown(values.content);
  const hooks = hooksFolderOf(content);
  if (hooks === undefined) {
    throw new CommandError(
      `${content} 不在 git 仓库里，或者这台电脑没有 git，没有地方装关口。装好 git，在这个文件夹里运行 git init，再来一遍。`,
    );
  }
  if (values.remove) {
    removeHooks(hooks);
    console.log('拿掉了。提交、推送以前不再查，最后两道关（生成网站、镇里的服务器）照样查。');
    return 0;
  }
  const foreign = [...installHooks(hooks)].filter(([, state]) => !isAtWork(state));
  if (foreign.length === 0) {
    console.log(`装好了，在 ${hooks.path}：提交以前、推送以前都先查一遍，写错的提交不进去。`);
    return 0;
  }
  console.error(
    sayForeign(
      foreign.map(([name]) => name),
      hooks.isShared,
    ),
  );
  return 1;
};

const isAtWork = (state: HookState) => state === 'own' || state === 'joined';

function sayForeign(names: readonly HookName[], isShared: boolean): string {
  const why = isShared
    ? '这个仓库的钩子放在别处（设了 core.hooksPath），可能几个仓库合用，没有往里写。'
    : `已经有别的钩子（${names.join('、')}），没有动它。`;
  const lines = names.map((name) => `  ${name}：${lineToAdd(name)}`);
  return `${why}\n要两样都查，在各个钩子的末尾加上一行：\n${lines.join('\n')}`;
}

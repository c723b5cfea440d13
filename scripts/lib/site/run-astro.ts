import { runNode } from '../command/run-node.ts';
import type { SiteSettings } from '../command/settings.ts';

/**
 * 运行 Astro 的一个命令，返回退出码。底座、内容文件夹和提交的日子经环境变量传进去：
 * Astro 读配置的时候就要知道。
 */
export function runAstro(
  args: readonly string[],
  { base, content, site }: Pick<SiteSettings, 'base' | 'content' | 'site'>,
  commitDay: string | undefined,
): number {
  return runNode(
    ['node_modules/astro/bin/astro.mjs', ...args, ...(site === undefined ? [] : ['--site', site])],
    { MINGBAI_BASE: base, MINGBAI_CONTENT: content, MINGBAI_COMMIT_DAY: commitDay ?? '' },
  );
}

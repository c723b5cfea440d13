import { hearNode, runNode } from '../command/run-node.ts';
import type { SiteSettings } from '../command/settings.ts';
import { explainAstroFailure } from './astro-failure.ts';

/** 生成网页以前从 git 看来的；没有提交过、看不到历史的没有。 */
interface SeenInGit {
  /** 上一次提交是哪天。 */
  readonly commitDay: string | undefined;
  /** 哪个文件写着各页改了什么。 */
  readonly changes?: string | undefined;
}

/**
 * 运行 Astro 的一个命令（`dev`，边改边看，没有旧版），返回退出码。底座、内容文件夹和照哪一天看经环境变量传进去：
 * Astro 读配置的时候就要知道。
 */
export function runAstro(args: readonly string[], settings: SiteSettings, seen: SeenInGit): number {
  return runNode(commandOf(args, settings), devEnvironment(settings, seen.commitDay));
}

/** `astro dev` 要的环境变量：`commitDay` 是上一次提交那天。 */
export function devEnvironment(
  settings: Pick<SiteSettings, 'base' | 'content' | 'asOf'>,
  commitDay: string | undefined,
): Readonly<Record<string, string>> {
  return { ...environmentOf(settings, { commitDay }), MINGBAI_PREVIEW: '1' };
}

/** 同 `runAstro`，用来生成网页：生成不下去的，把它的英文换成中文，说是哪个文件。 */
export function buildWithAstro(
  args: readonly string[],
  settings: SiteSettings,
  seen: SeenInGit,
): number {
  const command = commandOf(args, settings);
  const { exitCode, output } = hearNode(command, environmentOf(settings, seen));
  if (exitCode !== 0) console.error(explainAstroFailure(output, settings.content));
  else process.stderr.write(output);
  return exitCode;
}

function commandOf(args: readonly string[], { site }: SiteSettings): readonly string[] {
  const address = site === undefined ? [] : ['--site', site];
  return ['node_modules/astro/bin/astro.mjs', ...args, ...address];
}

function environmentOf(
  { base, content, asOf }: Pick<SiteSettings, 'base' | 'content' | 'asOf'>,
  { commitDay, changes }: SeenInGit,
) {
  return {
    MINGBAI_BASE: base,
    MINGBAI_CONTENT: content,
    MINGBAI_COMMIT_DAY: commitDay ?? '',
    MINGBAI_CHANGES: changes ?? '',
    MINGBAI_AS_OF: asOf ?? '',
  };
}

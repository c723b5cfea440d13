import { hearNode } from '../command/run-node.ts';
import type { SiteSettings } from '../command/settings.ts';
import { explainAstroFailure } from './astro-failure.ts';
import { renderedMarkdown } from './rendered-markdown.ts';

/** 生成网页以前从 git 看来的；没有提交过、看不到历史的没有。 */
interface SeenInGit {
  /** 上一次提交是哪天。 */
  readonly commitDay: string | undefined;
  /** 哪个文件写着各页改了什么。 */
  readonly changes?: string | undefined;
  /** 哪个文件写着准备好的图片。 */
  readonly pictures?: string | undefined;
}

/** 边写边看用的环境变量：没有旧版，不上网问有没有新版。底座、内容文件夹和照哪一天看，Astro 读配置的时候就要知道。 */
export function previewEnvironment(
  settings: SiteSettings,
  seen: SeenInGit,
): Readonly<Record<string, string>> {
  return {
    ...environmentOf(settings, seen),
    ...{ MINGBAI_PREVIEW: '1', MINGBAI_SITE: settings.site ?? '', TZ: 'Asia/Shanghai' },
    ...{ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' },
  };
}

/**
 * 运行 Astro 的一个命令，用来生成网页；它说的话先留着：生成不下去的，把它的英文换成中文，说是哪个文件。
 * 上一次做好的 Markdown 不能接着用的，叫它全部重做。
 * `signal` 叫停的，停了才算完。
 */
export async function buildWithAstro(
  args: readonly string[],
  settings: SiteSettings,
  seen: SeenInGit,
  signal?: AbortSignal,
): Promise<AstroDone> {
  const rendered = renderedMarkdown(settings, seen.pictures);
  const command = commandOf([...args, ...rendered.args], settings);
  const { exitCode, output } = await hearNode(command, environmentOf(settings, seen), signal);
  if (exitCode === 0) rendered.done();
  return {
    exitCode,
    say() {
      if (exitCode !== 0) console.error(explainAstroFailure(output, settings.content));
      else process.stderr.write(output);
    },
  };
}

/** Astro 运行完了：退出码；`say` 说它说的话。 */
interface AstroDone {
  readonly exitCode: number;
  say(): void;
}

function commandOf(args: readonly string[], { site }: SiteSettings): readonly string[] {
  const address = site === undefined ? [] : ['--site', site];
  return ['node_modules/astro/bin/astro.mjs', ...args, ...address];
}

function environmentOf(
  { base, content, asOf }: SiteSettings,
  { commitDay, changes, pictures }: SeenInGit,
) {
  return {
    MINGBAI_BASE: base,
    MINGBAI_CONTENT: content,
    MINGBAI_COMMIT_DAY: commitDay ?? '',
    MINGBAI_CHANGES: changes ?? '',
    MINGBAI_PICTURES: pictures ?? '',
    MINGBAI_AS_OF: asOf ?? '',
  };
}

import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { KeptBundle } from '../../../src/bundle/kept-bundle.ts';
import { CommandError, usageError } from '../command/command-error.ts';
import { startNode } from '../command/run-node.ts';
import type { SiteSettings } from '../command/settings.ts';
import { existingTown } from '../content-folder.ts';
import { openGit } from '../git/git.ts';
import { realFolder, repositoryAround } from '../git/outside-git.ts';
import { pathInside } from '../path-inside.ts';
import { readSiteToBundle, type SiteToBundle } from './built-site.ts';
import { mustContinue, readLastBundle } from './last-bundle.ts';
import { type WrittenBundle, writeBundle } from './write-bundle.ts';

/** 怎么打包：写到哪里，拿哪个生成好的，接着哪一包。 */
export interface BundleAsked {
  readonly to: string;
  readonly built: string | undefined;
  readonly since: string | undefined;
  readonly usage: string;
}

/** 没有写 `--built` 的，生成在这里，打好了就删掉。 */
const FRESH = `.cache/bundle-site-${process.pid}`;

/** 生成（或者拿生成好的）网站，看过一遍，打成包。办不成的抛 `CommandError`，什么也不留。 */
export async function bundleSite(
  settings: SiteSettings,
  { to, built, since, usage }: BundleAsked,
): Promise<WrittenBundle> {
  const content = existingTown(settings.content);
  mustBeAside(to, usage);
  const before = since === undefined ? undefined : readLastBundle(since, usage);
  try {
    const folder = built ?? (await buildFresh(settings));
    const site = await readSiteToBundle(folder, settings.base);
    const town = townIn(content);
    const kept = keptFrom(site, town.id, content);
    if (before !== undefined) mustContinue(before, kept, content);
    const { manifest } = site;
    const address = manifest.settings.site ?? town.address;
    return writeBundle({ kept, folder, siteName: town.name, site: address, before }, to);
  } finally {
    if (built === undefined) rmSync(FRESH, { recursive: true, force: true });
  }
}

/** 压缩包放在仓库里，下一回检查过不了；只有仓库最外面的 `bundles` 不看。 */
function mustBeAside(to: string, usage: string): void {
  const place = realFolder(resolve(to));
  const repository = repositoryAround(place);
  const inside = repository && pathInside(realFolder(repository), place);
  if (inside === undefined || /^(?:bundles|\.cache)(?:[\\/]|$)/.test(inside)) return;
  throw usageError(
    `--to「${to}」在 git 仓库里，压缩包放在仓库里检查过不了。不写 --to（放在 bundles），或者换一个仓库外面的文件夹。`,
    usage,
  );
}

async function buildFresh({ content, base, site, asOf }: SiteSettings): Promise<string> {
  const { exitCode } = await startNode([
    ...['scripts/build.ts', '--content', content, '--base', base, '--out', FRESH],
    ...(site === undefined ? [] : ['--site', site]),
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
  ]);
  if (exitCode === 0) return FRESH;
  throw new CommandError('网站没有生成出来，没有打包。', exitCode === 2 ? 2 : 1);
}

const townRead = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string().transform((text) => (text === '' ? undefined : text)),
});

function townIn(content: string) {
  return townRead.parse(JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')));
}

/** 哪天：生成的时候写了照哪天的，就是那天；没写的，是那次提交的日子。 */
function keptFrom({ manifest, commit, files }: SiteToBundle, town: string, content: string) {
  const { base, asOf } = manifest.settings;
  const day = asOf ?? dayOf(commit, content);
  return { bundle: 1, town, day, commit, base, files } satisfies KeptBundle;
}

function dayOf(commit: string, content: string): string {
  const git = openGit(content);
  const day = git
    ?.run(['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', commit, '--'])
    .toString('latin1')
    .trim();
  if (day !== undefined && day !== '') return day;
  throw new CommandError(
    `网站照的提交 ${commit.slice(0, 8)} 不在这里的仓库里。先运行 git fetch 取来最新的，再打包。`,
  );
}

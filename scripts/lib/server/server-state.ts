import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName, readManifest, type SiteManifest } from '../../../src/proof/manifest.ts';
import type { BuildRecipe } from '../../../src/server/next-build.ts';
import { openGit } from '../git/git.ts';
import type { TownServer } from './server-folder.ts';
import { askGit } from './server-git.ts';

/** 主分支上最新的提交；还没有人推过的没有。 */
export function newestCommit({ places, settings }: TownServer): string | undefined {
  return askGit([
    ...['--git-dir', places.repository, 'rev-parse', '--verify', '--quiet'],
    `refs/heads/${settings.branch}^{commit}`,
  ]);
}

/** 挂着的那一份的清单；没有挂过的、清单读不懂的没有。 */
export function liveManifest({ places }: TownServer): SiteManifest | undefined {
  const path = join(places.live, manifestName);
  return existsSync(path) ? readManifest(readFileSync(path, 'utf8')) : undefined;
}

/** 照清单看，那一份是怎么生成的；没有清单的、清单里没有提交的没有。 */
export function recipeOf(manifest: SiteManifest | undefined): BuildRecipe | undefined {
  if (manifest?.content === undefined) return undefined;
  const { content, program, settings } = manifest;
  const { base, site, asOf } = settings;
  return { commit: content.commit, program: program?.commit, base, site, asOf };
}

/** 服务器上的程序在哪次提交；程序不在 git 里的没有。 */
export function programCommit({ settings }: TownServer): string | undefined {
  const git = openGit(settings.program);
  return git?.lastDay === undefined
    ? undefined
    : git.run(['rev-parse', 'HEAD']).toString('latin1').trim();
}

/** 生成网站的最后一步：写清单 `manifest.json`。 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digests } from '../../../src/proof/compare-files.ts';
import { manifestName, manifestText, type SiteManifest } from '../../../src/proof/manifest.ts';
import type { SiteSettings } from '../command/settings.ts';
import { openGit } from '../git/git.ts';
import { programFolder } from '../program-folder.ts';

/** 写进 `dist`，返回写下的；`files` 是各个文件的指纹，按路径排。内容、程序不在 git 里的，清单里没有提交，别人就没法对。 */
export function writeManifest(dist: string, settings: SiteSettings, files: Digests): SiteManifest {
  const { base, site, asOf, content } = settings;
  const program = sourceOf(programFolder);
  const town = sourceOf(content);
  const manifest: SiteManifest = {
    manifest: 1,
    ...(program && { program: { commit: program.commit, isClean: program.isClean } }),
    ...(town && { content: town }),
    settings: { base, ...(site !== undefined && { site }), ...(asOf !== undefined && { asOf }) },
    files,
  };
  writeFileSync(join(dist, manifestName), manifestText(manifest));
  return manifest;
}

/** 一个文件夹在它的仓库里：哪次提交、有没有没提交的改动、是哪个文件夹。不在 git 里、还没有提交过的没有。 */
function sourceOf(folder: string): SiteManifest['content'] {
  const git = openGit(folder);
  if (git?.lastDay === undefined) return undefined;
  const commit = git.run(['rev-parse', 'HEAD']).toString('latin1').trim();
  const changes = git.run(['--no-optional-locks', 'status', '--porcelain', '-z', '--', '.']);
  return { commit, isClean: changes.length === 0, folder: git.prefix.replace(/\/$/, '') };
}

/** 别人照提交生成不出一样的，说一声。 */
export function reportUnproven({ content }: SiteManifest): void {
  if (content?.isClean === true) return;
  const why = content === undefined ? '内容不在 git 的提交里' : '内容有还没提交的改动';
  console.log(`${why}：这一份别人没法照提交重新生成来对。要挂出去的，先提交，再生成。`);
}

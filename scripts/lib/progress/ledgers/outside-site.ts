import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from '../../command/command-error.ts';
import { realFolder, repositoryAround } from '../../git/outside-git.ts';
import { programFolder } from '../../program-folder.ts';

/**
 * 台账和办公室的报告只放在网站外面：在 git 仓库里的、在网站的文件夹里（哪怕是没有 git 的一份）、
 * 在内容文件夹里的，绕了快捷方式过去的也算，抛 `CommandError`。`folder` 还没建也行。
 */
export function refuseInsideSite(folder: string, content: string): void {
  const real = realFolder(resolve(folder));
  const repository = repositoryAround(real);
  const site = repository ?? siteAround(real, content);
  if (site === undefined) return;
  const where = repository === undefined ? '网站的文件夹' : ' git 仓库';
  throw new CommandError(
    `${folder} 在${where} ${site} 里，会跟着传到网上去。台账有群众的信息，挪到网站外面的文件夹。`,
  );
}

/** 外面哪一层是网站：有这个程序的、正用着的内容的，或者看上去就是一份的。 */
function siteAround(real: string, content: string): string | undefined {
  const known = [realFolder(programFolder), realFolder(resolve(content))].map((path) =>
    path.replace(/(.)\/$/, '$1'),
  );
  for (let at = real; ; at = dirname(at)) {
    if (known.includes(at) || looksLikeSite(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** 一份内容（有计划、有全站设置）、里面有一份内容、或者有生成网站的设置。 */
function looksLikeSite(at: string): boolean {
  return (
    [at, join(at, 'content')].some((folder) =>
      ['site.json', 'progress-plan.json'].every((name) => existsSync(join(folder, name))),
    ) || existsSync(join(at, 'astro.config.mjs'))
  );
}

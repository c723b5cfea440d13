import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import type { TownServer } from './server-folder.ts';
import { askGit, mustGit } from './server-git.ts';

/**
 * 取出一次提交的内容，返回内容文件夹。取出来的是一个自己的仓库，和裸仓库共用存着的东西，只认得这次提交和它以前的：
 * 旧版、改了什么都看得全，推在别的分支上的草稿看不见。整个项目一起推的，只取里面的 `content/`，程序一个字也不取。
 */
export function checkOutContent({ places, settings }: TownServer, commit: string): string {
  const { repository, work } = places;
  const inside = contentFolderAt(repository, commit);
  const source = join(work, 'source');
  const git = (...args: readonly string[]) =>
    mustGit('取出提交', ['-C', source, '-c', 'core.hooksPath=/dev/null', ...args]);
  mkdirSync(source, { recursive: true });
  git('init', '--quiet', '--template=', `--initial-branch=${settings.branch}`);
  mkdirSync(join(source, '.git/info'), { recursive: true });
  writeFileSync(join(source, '.git/objects/info/alternates'), `${repository}/objects\n`);
  git('update-ref', `refs/heads/${settings.branch}`, commit);
  if (inside !== '') git('sparse-checkout', 'set', '--no-cone', `/${inside}/`);
  git('checkout', '--quiet', '--force', settings.branch);
  return join(source, inside);
}

/** 内容在仓库的哪个文件夹：镇里自己的内容仓库就在最外面（空的），整个项目的在 `content`。 */
function contentFolderAt(repository: string, commit: string): string {
  const hasSettings = (folder: string) =>
    askGit(['--git-dir', repository, 'cat-file', '-e', `${commit}:${folder}site.json`]) !==
    undefined;
  if (hasSettings('content/')) return 'content';
  if (hasSettings('')) return '';
  throw new CommandError(
    '这次提交里没有内容：最外面、content 文件夹里都没有 site.json。推的多半不是放内容的仓库。',
  );
}

import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * 一个文件夹（还没建也行）是不是在哪个 git 仓库里；是的话返回那个仓库的文件夹。
 * 沿着真实路径往上找，所以绕了软链接也看得出；不光是这个网站的仓库，任何仓库都算。
 */
export function repositoryAround(folder: string): string | undefined {
  for (let at = realFolder(resolve(folder)); ; at = dirname(at)) {
    // `.git` 是快捷方式、指的地方没有了，也算有：打不开和没有是两回事。
    const marker = lstatSync(join(at, '.git'), { throwIfNoEntry: false });
    if (marker !== undefined || isBareRepository(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** 还没建的文件夹，先找到已经有的那一层，换成真实路径，再接上没建的。 */
export function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = dirname(folder);
  return parent === folder ? folder : join(realFolder(parent), folder.slice(parent.length));
}

function isBareRepository(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

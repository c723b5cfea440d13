import { relative } from 'node:path';
import { realFolder, repositoryAround } from '../git/outside-git.ts';

/** 内容所在的仓库。 */
export interface TownPlace {
  /** 仓库的文件夹。 */
  readonly folder: string;
  /** 内容在仓库的哪里：`content/`，镇自己的仓库是空的。 */
  readonly prefix: string;
}

/** 内容文件夹在哪个仓库；不在仓库里，或者不在它最外层、也不在 `content/` 里（关口认不得）的是 `undefined`。 */
export function townRepositoryAt(content: string): TownPlace | undefined {
  const folder = repositoryAround(content);
  if (folder === undefined) return undefined;
  const inside = relative(folder, realFolder(content));
  if (inside === '') return { folder, prefix: '' };
  return inside === 'content' ? { folder, prefix: 'content/' } : undefined;
}

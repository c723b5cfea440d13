import { MOST_BYTES } from '../../../src/checks/commits/commit-unseen.ts';
import { isClutter, isRepositoryFile } from '../../../src/source/place.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import type { AnyRepository } from './any-repository.ts';
import { pathOf } from './raw-path.ts';
import type { TreeChange } from './tree-changes.ts';

/** 一棵树里的内容。 */
export interface TownTree {
  /** 内容在树里的哪里：程序的仓库是 `content/`，镇自己的仓库是空的。 */
  readonly prefix: string;
  /** 内容文件，路径一律以 `content/` 开头，和从文件夹里读来的一样。 */
  readonly files: readonly SourceFile[];
}

/** 内容在一份文件清单的哪里：看 `site.json` 在哪里；没有的是 `undefined`。 */
export function townPrefixIn(entries: readonly TreeChange[]): string | undefined {
  const paths = new Set(entries.map(({ rawPath }) => rawPath));
  return ['content/', ''].find((prefix) => paths.has(`${prefix}site.json`));
}

/** 仓库里的一个路径，照检查的叫法（以 `content/` 开头）；不是内容的是 `undefined`。 */
export function insideTown(path: string, prefix: string | undefined): string | undefined {
  if (prefix === undefined || !path.startsWith(prefix)) return undefined;
  const inside = path.slice(prefix.length);
  if (isRepositoryFile(inside)) return undefined;
  return `content/${inside}`;
}

/** 读一份清单里的内容文件；太大的不读，另有规则说。 */
export function readTownTree(
  repository: AnyRepository,
  entries: readonly TreeChange[],
  prefix: string,
): TownTree {
  const wanted = entries.flatMap((entry) => {
    const path = insideTown(pathOf(entry.rawPath).path, prefix);
    const isContent = path !== undefined && entry.form !== 'folder' && !isClutter(path);
    return isContent ? [{ ...entry, path }] : [];
  });
  const files = wanted.filter(({ form }) => form === 'file');
  const sizes = repository.sizes(files.map(({ blob }) => blob));
  const isSmall = ({ blob }: TreeChange) => (sizes.get(blob)?.size ?? 0) <= MOST_BYTES;
  const read = repository.read(files.filter(isSmall).map(({ blob }) => blob));
  return {
    prefix,
    files: wanted
      .map(({ path, form, blob }): SourceFile => {
        if (form === 'link' || form === 'module') return { path, unread: form };
        const bytes = read.get(blob)?.bytes;
        return bytes === undefined ? { path, unread: 'huge' } : { path, bytes };
      })
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

import type { Digests } from '../proof/compare-files.ts';

/** 校验和文件的名字，`sha256sum -c` 读得懂。 */
export const sumsName = 'SHA256SUMS';

/** 写成 `sha256sum -c` 读的样子，一行一个文件；路径前面都添上 `folder`。 */
export function sumsText(digests: Digests, folder = ''): string {
  return Object.entries(digests)
    .map(([path, digest]) => [`${folder}${path}`, digest] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join('');
}

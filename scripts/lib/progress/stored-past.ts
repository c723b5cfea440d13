import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileVersion } from '../../../src/disclosure/audit/history/printed.ts';
import { readGitVersions } from '../git/git-versions.ts';

/** content/progress 和计划存着的一切；路径都以 `content/` 开头。 */
export interface StoredPast {
  /** 文件夹里现在的公布。 */
  readonly current: readonly FileVersion[];
  /** git 里有过的每一版公布，早的在前。 */
  readonly versions: readonly FileVersion[];
  /** git 里有过的每一版计划，早的在前。 */
  readonly plans: readonly FileVersion[];
  /** git 里有过的每一版计划和公布，照提交的先后：看得出头一回公布时的计划是哪一版。 */
  readonly inOrder: readonly FileVersion[];
  /** 只取了最近几次提交，看不到全部。 */
  readonly isShallow: boolean;
}

/** 读 `content` 文件夹里现在的公布，和 git 里有过的全部版本，哪条分支上的都算。 */
export function readStoredPast(content: string): StoredPast {
  const git = readGitVersions(content, ['progress', 'progress-plan.json']);
  const versions = (git?.versions ?? []).map((version) => ({
    ...version,
    path: `content/${version.path}`,
  }));
  return {
    current: filesIn(content, 'progress').filter(({ path }) => path.endsWith('.json')),
    versions: versions.filter(({ path }) => /^content\/progress\/.*\.json$/.test(path)),
    inOrder: versions,
    plans: versions.filter(({ path }) => path === 'content/progress-plan.json'),
    isShallow: git?.isShallow === true,
  };
}

/** content 下一个文件夹里的文件，按名字排；没有这个文件夹就没有文件。下一层的文件夹、快捷方式由内容检查去说。 */
export function filesIn(content: string, folder: string): readonly FileVersion[] {
  const full = join(content, folder);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => ({
      path: `content/${folder}/${name}`,
      text: readFileSync(join(full, name), 'utf8'),
    }));
}

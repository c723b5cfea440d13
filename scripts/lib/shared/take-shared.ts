import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Shared, sharedSchema } from '../../../src/kinds/town/shared.ts';
import { CommandError, usageError } from '../command/command-error.ts';
import { openGit } from '../git/git.ts';
import { integrityOf } from '../proof/digests.ts';
import { type NewFile, writeTogether } from '../write-together.ts';
import { pagesOffered, pinName, pinText, readPin } from './pinned-files.ts';

/** 区里的一份和镇里登记的比：新的、变了的、区里不再发的、镇里改过的、镇里早有同名的。 */
export interface SharedDifferences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
  readonly edited: readonly string[];
  readonly taken: readonly string[];
}

/** 区里发的一份：哪个区，哪一笔提交，在哪个文件夹，各个文件的字节。 */
export interface DistrictContent {
  readonly district: string;
  readonly folder: string;
  readonly commit: string | undefined;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** 读区里发的一份；不是文件夹、一页也没有的，抛 `CommandError`。`district` 是区名。 */
export function readDistrictContent(folder: string, district: string): DistrictContent {
  const root = resolve(folder);
  if (!existsSync(root))
    throw usageError(`没有 ${folder} 这个文件夹。`, '写区里发的那一份在哪个文件夹。');
  const paths = pagesOffered(root);
  if (paths.length === 0) {
    throw new CommandError(`${folder} 里没有 policies/ 这些文件夹，不是区里发的内容。`);
  }
  const git = openGit(root);
  const isClean =
    git?.run(['--no-optional-locks', 'status', '--porcelain', '--', '.']).length === 0;
  const commit = git?.lastDay !== undefined && isClean ? git.run(['rev-parse', 'HEAD']) : undefined;
  return {
    district,
    folder: realpathSync(root),
    commit: commit?.toString('latin1').trim(),
    files: new Map(paths.map((path) => [path, readFileSync(join(root, path))])),
  };
}

/** 区里的一份和镇里 `content` 登记的、现有的比。 */
export function compareShared(content: string, { files }: DistrictContent): SharedDifferences {
  const pinned = new Map(readPin(content)?.files.map(({ file, digest }) => [file, digest]));
  const ours = (file: string) => {
    const path = join(content, file);
    return existsSync(path) ? integrityOf(readFileSync(path)) : undefined;
  };
  const offered = [...files].map(([file, bytes]) => ({ file, digest: integrityOf(bytes) }));
  const isNew = offered.filter(({ file }) => !pinned.has(file));
  return {
    added: isNew.filter(({ file }) => ours(file) === undefined).map(({ file }) => file),
    taken: isNew
      .filter(({ file, digest }) => ours(file) !== undefined && ours(file) !== digest)
      .map(({ file }) => file),
    changed: offered
      .filter(({ file, digest }) => pinned.has(file) && pinned.get(file) !== digest)
      .map(({ file }) => file),
    dropped: [...pinned.keys()].filter((file) => !files.has(file)),
    edited: [...pinned].filter(([file, digest]) => ours(file) !== digest).map(([file]) => file),
  };
}

/**
 * 照区里的一份换新、登记，一起写，要么全写要么都不写。镇里改过的、镇里早有同名的，都不写，抛 `CommandError`；
 * `restore` 是镇里改过的也换回区里的。区里不再发的留在镇里，归镇里自己管。
 */
export function takeShared(content: string, offered: DistrictContent, restore: boolean): void {
  const { edited, taken } = compareShared(content, offered);
  const held = [...(restore ? [] : edited.filter((file) => offered.files.has(file))), ...taken];
  if (held.length > 0) {
    throw new CommandError(
      `这几个文件镇里自己写过、改过，没有盖掉，什么也没有写：${held.join('、')}。要区里的，改名、删掉自己的那一份再来（改过的加 --restore）。`,
    );
  }
  const pin: Shared = sharedSchema.parse({
    district: offered.district,
    ...(offered.commit !== undefined && { commit: offered.commit }),
    ...besideContent(content, offered.folder),
    files: [...offered.files].map(([file, bytes]) => ({ file, digest: integrityOf(bytes) })),
  });
  const writes: NewFile[] = [...offered.files].map(([file, text]) => ({
    path: join(content, file),
    text,
  }));
  writeTogether([...writes, { path: join(content, pinName), text: pinText(pin) }]);
}

/** 区里的一份和内容文件夹放在一处的（git subtree），登记在哪里：检查自己会去比。放在别处的不登记。 */
function besideContent(content: string, folder: string): Pick<Shared, 'folder'> {
  const path = relative(realpathSync(content), folder).split(sep).join('/');
  return /^\.\.\/(?!\.\.)/.test(path) && !/\s/.test(path) ? { folder: path } : {};
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnyRepository, openAnyRepository } from './any-repository.ts';

/** 将要提交的：上一次提交的，换上选中的文件现在的样子。 */
export interface IndexToBe {
  /** 打开的仓库，索引和新写的东西放在别处：仓库里一样也没有写。 */
  readonly repository: AnyRepository;
  remove(): void;
}

/**
 * 照 `git commit --only` 的办法备一份索引，放在系统的临时文件夹里；别人加进真索引的不动，也不算。用完要 `remove`。
 * `paths` 从仓库写起，文件夹里没有了的算删掉；`signature` 是署名用的环境变量，git 里设了的不用给。
 */
export function indexToBe(
  folder: string,
  paths: readonly string[],
  signature: Readonly<Record<string, string>>,
): IndexToBe {
  const at = mkdtempSync(join(tmpdir(), 'mingbai-index-'));
  const remove = () => rmSync(at, { recursive: true, force: true });
  try {
    const objects = join(at, 'objects');
    mkdirSync(join(objects, 'info'), { recursive: true });
    const { objectFolders } = openAnyRepository(folder, false);
    const lent = objectFolders.map((path) => `${path}\n`).join('');
    writeFileSync(join(objects, 'info', 'alternates'), lent);
    const repository = openAnyRepository(folder, false, {
      ...signature,
      GIT_INDEX_FILE: join(at, 'index'),
      GIT_OBJECT_DIRECTORY: objects,
    });
    const head = repository.tryRun(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    repository.run(['read-tree', head === undefined ? '--empty' : 'HEAD']);
    repository.run(['update-index', '-z', '--add', '--remove', '--stdin'], paths.join('\0'));
    return { repository, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

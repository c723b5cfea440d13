import { rmSync } from 'node:fs';
import { copyFolders, type ProgressFolders } from './progress-folders.ts';

/** 一个测试文件建过的几份文件夹：都记着，测完一起删。 */
export function keptFolders() {
  const all: ProgressFolders[] = [];
  const keep = (folders: ProgressFolders): ProgressFolders => {
    all.push(folders);
    return folders;
  };
  return {
    /** 记下一份，原样给回去。 */
    keep,
    /** 照样另抄一份，也记下。 */
    again: (folders: ProgressFolders) => keep(copyFolders(folders)),
    removeAll() {
      for (const { at } of all) rmSync(at, { recursive: true, force: true });
    },
  };
}

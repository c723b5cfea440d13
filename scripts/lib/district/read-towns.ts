import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readTownList, type TownList } from '../../../src/district/town-list.ts';
import { CommandError } from '../command/command-error.ts';

/** 读好的单子，和一个镇的网站在哪个文件夹。 */
export interface ReadList {
  readonly list: TownList;
  folderOf(town: TownList['towns'][number]): string;
}

/** 读区里的单子；没有这个文件的、写错了的，各处都说清楚，抛 `CommandError`。 */
export function readList(path: string): ReadList {
  if (!existsSync(path)) {
    throw new CommandError(`没有 ${path} 这个文件。写法看 docs/decisions/district.md。`, 2);
  }
  const read = readTownList(readFileSync(path, 'utf8'));
  if ('faults' in read) {
    const lines = read.faults.map(({ line, message }) => `✗ ${path} 第 ${line} 行：${message}`);
    throw new CommandError([...lines, `单子有 ${lines.length} 处要改，什么也没有动。`].join('\n'));
  }
  return { list: read.list, folderOf: ({ folder }) => resolve(dirname(path), folder) };
}

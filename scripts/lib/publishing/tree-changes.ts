import type { Entry } from '../../../src/checks/committed.ts';
import type { AnyRepository } from './any-repository.ts';

/** 两棵树之间，添的、改的一样。 */
export interface TreeChange {
  /** 路径的字节，用 latin1 写着。 */
  readonly rawPath: string;
  readonly form: Entry['form'];
  readonly blob: string;
  /** 改以前的内容；新添的没有。 */
  readonly oldBlob: string | undefined;
}

/** 一前一后两棵树。 */
export type TreePair = readonly [before: string, after: string];

/** 每一对树之间添了、改了什么，次序照旧；删掉的不算。一个 git 全看完。 */
export function treeChanges(
  repository: AnyRepository,
  pairs: readonly TreePair[],
): ReadonlyMap<string, readonly TreeChange[]> {
  const wanted = [...new Set(pairs.filter(([a, b]) => a !== b).map((pair) => pair.join(' ')))];
  if (wanted.length === 0) return new Map();
  const output = repository.run(
    ['diff-tree', '--stdin', '-r', '-t', '-z', '--raw', '--no-renames', '--no-abbrev'],
    `${wanted.join('\n')}\n`,
  );
  return parseTreeChanges(output.toString('latin1'));
}

const HEAD = /^([0-9a-f]{40,64} [0-9a-f]{40,64})\n/;

/** 读 `git diff-tree --stdin -z --raw` 印的：一对树一行，后面跟着改动，一段说明、一个路径。 */
export function parseTreeChanges(output: string): ReadonlyMap<string, readonly TreeChange[]> {
  const found = new Map<string, TreeChange[]>();
  const fields = output.split('\0');
  let current: TreeChange[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    let meta = fields[at] ?? '';
    for (let head = HEAD.exec(meta); head !== null; head = HEAD.exec(meta)) {
      current = [];
      found.set(head[1] ?? '', current);
      meta = meta.slice(head[0].length);
    }
    if (!meta.startsWith(':')) continue;
    const [, mode = '', oldBlob = '', blob = '', change = ''] = meta.split(' ');
    if (change.startsWith('D')) continue;
    current.push({
      rawPath: fields[at + 1] ?? '',
      form: formOf(mode),
      blob,
      oldBlob: /^0+$/.test(oldBlob) ? undefined : oldBlob,
    });
  }
  return found;
}

/** 一棵树里的全部文件。 */
export function treeFiles(repository: AnyRepository, tree: string): readonly TreeChange[] {
  const entries = repository
    .run(['ls-tree', '--full-tree', '-r', '-z', tree])
    .toString('latin1')
    .split('\0');
  return entries.flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', , blob = ''] = entry.slice(0, tab).split(' ');
    if (tab === -1) return [];
    return [{ rawPath: entry.slice(tab + 1), form: formOf(mode), blob, oldBlob: undefined }];
  });
}

/** 读 `git ls-files -s -z` 印的：索引里的全部文件。 */
export function parseIndexList(output: string): readonly TreeChange[] {
  return output.split('\0').flatMap((entry) => {
    const tab = entry.indexOf('\t');
    const [mode = '', blob = ''] = entry.slice(0, tab).split(' ');
    if (tab === -1) return [];
    return [{ rawPath: entry.slice(tab + 1), form: formOf(mode), blob, oldBlob: undefined }];
  });
}

/** 文件的权限写法说它是哪一种。 */
function formOf(mode: string): Entry['form'] {
  if (mode === '120000') return 'link';
  if (mode === '160000') return 'module';
  return mode === '040000' ? 'folder' : 'file';
}

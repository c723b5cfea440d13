/** 一次提交里，一个文件的一处改动。 */
export interface RawChange {
  readonly commit: string;
  /** 改了什么：`A` 添、`M` 改、`D` 删、`R…` 改名。 */
  readonly change: string;
  readonly path: string;
  /** 改名以后的路径；别的和 `path` 一样。 */
  readonly newPath: string;
  /** 改以前、改以后的内容；没有的全是零。 */
  readonly oldBlob: string;
  readonly newBlob: string;
  /** 改以后是不是一个普通文件（不是链接、子模块）。 */
  readonly isFile: boolean;
}

/**
 * 读 `git log --raw --no-abbrev -z --format=%H` 的输出，次序照旧。
 * 每次提交是一个编号，后面跟着改动：一段说明、一个路径（改名的两个），都用 NUL 隔开。
 */
export function parseRawLog(output: string): readonly RawChange[] {
  const changes: RawChange[] = [];
  let commit = '';
  const fields = output.split('\0').map((field) => field.replace(/^\n+/, ''));
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? '';
    if (/^[0-9a-f]{40,64}$/.test(field)) commit = field;
    if (!field.startsWith(':')) continue;
    const [, mode, oldBlob = '', newBlob = '', change = ''] = field.split(' ');
    at += 1;
    const path = fields[at] ?? '';
    if (/^[RC]/.test(change)) at += 1;
    const isFile = mode === '100644' || mode === '100755';
    changes.push({ commit, change, path, newPath: fields[at] ?? '', oldBlob, newBlob, isFile });
  }
  return changes;
}

/** 只会是电脑的事；少了文件、重了名的不在里面，那也会是内容写错了。 */
const MACHINE = /\b(ENOSPC|EDQUOT|EFBIG|EXDEV|EROFS|EACCES|EPERM|EBUSY|EIO|EMFILE): [a-z]/;

/** 别的程序说的话里，电脑为什么写不成（如 `ENOSPC: no space left on device`），说成一句；没有说的是 `undefined`。 */
export function writeFailureIn(output: string): string | undefined {
  const [, code = ''] = MACHINE.exec(output) ?? [];
  return causes[code];
}

/** 电脑为什么写不成，说成一句，连怎么办。 */
export function sayWriteFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return causes[code] ?? `电脑说 ${code === '' ? '不行，没说为什么' : code}。`;
}

const full = '盘满了。腾出地方再来。';
const closed =
  '没有权限。换一个写得进的文件夹，或者请管电脑的人开权限；文件正被别的程序开着的，先关掉。';

const causes: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EXDEV: '两个文件夹不在同一个盘上，挪不过去。换到同一个盘上的文件夹再来。',
  EROFS: '这个盘只能读，不能写。拔掉写保护，或者换一个盘。',
  EACCES: closed,
  EPERM: closed,
  EBUSY: '文件正被别的程序开着。关掉再来。',
  EIO: '盘坏了，或者 U 盘松了。换一个盘。',
  EMFILE: '开着的文件太多了。关掉别的程序再来。',
  ENAMETOOLONG: '路径太长了。挪到浅一点的文件夹。',
  ENOTDIR: '路径中间有一截是文件，不是文件夹。看看路径。',
  EEXIST: '那里已经有一个同名的文件，或者路径中间有一截是文件。把它挪开。',
  EISDIR: '那里已经有一个同名的文件夹。把它挪开。',
  ENOENT: '文件夹不见了。看看 U 盘、网络盘还在不在。',
};

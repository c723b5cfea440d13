/** Windows 留给设备的名字，不能当文件名，带了扩展名也不行。 */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\..*)?$/i;

/** 文件名里 Windows 不收、或者会指到别处去的：反斜杠、盘符和数据流的冒号、通配符、看不见的字。 */
const UNSAFE = /[\\:*?"<>|\p{Cc}\p{Cf}]/u;

/** 编辑器肯打开、肯写的路径：`content/` 里的一个 .md、.mdx、.json 文件。 */
export function isContentPath(path: string): boolean {
  return /\.(?:md|mdx|json)$/.test(path) && isTownPath(path);
}

/**
 * 编辑器肯提交、肯撤回的路径：`content/` 里的一个文件（图片也算），最多在一层文件夹里。
 * 往上走的、绝对的、有盘符的、指到数据流和设备的，一律不行；是不是快捷方式由读写的那边再看。
 */
export function isTownPath(path: string): boolean {
  const [top, ...names] = path.split('/');
  if (top !== 'content' || names.length < 1 || names.length > 2 || path.length > 200) return false;
  return names.every(
    (name) =>
      name !== '' &&
      !name.startsWith('.') &&
      !/[. ]$/.test(name) &&
      !UNSAFE.test(name) &&
      !RESERVED.test(name),
  );
}

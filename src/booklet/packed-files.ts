/** 文件名单独一行，前面一个 `>`；各行里都有制表符，混不起来。 */
const NAME = /^>([\w./]+)$/;

/** 各个文件写成一段文字，放进网页里的 `<script>`；里面的 `<` 换掉，网页不会错当成标签。 */
export function packFiles(files: ReadonlyMap<string, string>): string {
  return [...files]
    .map(
      ([name, text]) =>
        `>${name}\n${name.endsWith('.json') ? text.replace(/</g, '\\u003c') : text}`,
    )
    .join('\n');
}

/** 读回 `packFiles` 写的。 */
export function unpackFiles(packed: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let name = '';
  let lines: string[] = [];
  for (const line of packed.split('\n')) {
    const found = NAME.exec(line);
    if (found === null) lines.push(line);
    else {
      if (name !== '') files.set(name, lines.join('\n'));
      name = found[1] ?? '';
      lines = [];
    }
  }
  if (name !== '') files.set(name, lines.join('\n'));
  return files;
}

/**
 * 从一个文件的旧文字里找出编号；没有的返回 `undefined`。
 * 旧版本可能不合现在的 schema，所以只认 `code` 这一行。
 */
export function codeInText(path: string, text: string): number | undefined {
  const found = path.endsWith('.json')
    ? /^\s*"code"\s*:\s*(\d+)/m.exec(text)
    : /^---\s[\s\S]*?^code:\s*(\d+)\s*$/m.exec(text);
  return found === null ? undefined : Number(found[1]);
}

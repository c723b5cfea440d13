/** 从一个页面文件的文字里认出题目和是不是演示；旧版本可能不合现在的 schema，只认那一行。 */
export function headInText(text: string): {
  readonly title: string | undefined;
  readonly demo: boolean;
} {
  const title = /^title[:：]\s*(.+?)\s*$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2');
  return { title, demo: /^demo:\s*true\s*$/m.test(text) };
}

/**
 * 从一个文件的文字里找出编号；没有的返回 `undefined`。只认 `code` 这一行：
 * 旧版本可能不合现在的 schema，写坏了的文件读不出字段，编号都还认得出来。
 */
export function codeInText(path: string, text: string): number | undefined {
  const found = path.endsWith('.json')
    ? /^\s*"code"\s*:\s*(\d+)/m.exec(text)
    : /^code[:：]\s*(\d+)\s*$/m.exec(text);
  return found === null ? undefined : Number(found[1]);
}

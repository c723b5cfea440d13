/** 一段文字里全部对得上的，一个接一个；`pattern` 要带 `g`。`matchAll` 要 Safari 13，旧手机没有。 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const reader = new RegExp(pattern);
  for (let match = reader.exec(text); match !== null; match = reader.exec(text)) {
    found.push(match);
    if (match[0] === '') reader.lastIndex += 1;
  }
  return found;
}

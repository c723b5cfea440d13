/** 一串字大约多宽：汉字和全角符号占一个字号，其余约占六成。没有字体可量，所以宁可估宽一点。 */
export function textWidth(text: string, fontSize: number): number {
  const ems = [...text].reduce((sum, char) => sum + (char < '\u2E80' ? 0.6 : 1), 0);
  return ems * fontSize;
}

/** 把名字截到放得下，截过的以「…」收尾；全名在图下面的表里。 */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const chars = [...text];
  while (chars.length > 0 && textWidth(`${chars.join('')}…`, fontSize) > width) chars.pop();
  return `${chars.join('')}…`;
}

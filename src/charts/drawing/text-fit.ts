/** 一串字大约多宽：汉字和全角符号占一个字号，数字约占六成半。没有字体可量，所以宁可估宽一点。 */
export function drawnWidth(text: string, fontSize: number): number {
  const ems = [...text].reduce((sum, char) => sum + emsOf(char), 0);
  return ems * fontSize;
}

function emsOf(char: string): number {
  return char >= '\u2E80' || char === '%' || '“”—…'.includes(char) ? 1 : 0.65;
}

/** 把名字截到放得下，截过的以「…」收尾；全名在图下面的表里。 */
export function fitText(text: string, width: number, fontSize: number): string {
  if (drawnWidth(text, fontSize) <= width) return text;
  const chars = [...text];
  while (chars.length > 0 && drawnWidth(`${chars.join('')}…`, fontSize) > width) chars.pop();
  return `${chars.join('')}…`;
}

/** 不能放在一行开头的标点。 */
const NEVER_FIRST = '，。；：、？！）」”';

/** 一个字，或者不能拆开的一串数字、字母；`10到14` 是一串。 */
const PIECE = /[\dA-Za-z.%]+(?:到[\d.%]+)?|[\s\S]/gu;

/**
 * 把一句话折成几行，每行不超过 `width`；一串数字太长、一行放不下的除外。
 * 数字、`10到14` 不拆开；标点不放在行首：行尾放不下它，就带上前一个字一起换行。
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    if (line.length > 0 && drawnWidth([...line, piece].join(''), fontSize) > width) {
      const isMark = NEVER_FIRST.includes(piece) && line.length > 1;
      const carried = isMark ? line.slice(-1) : [];
      lines.push(line.slice(0, line.length - carried.length).join(''));
      line = carried;
    }
    line.push(piece);
  }
  return line.length === 0 ? lines : [...lines, line.join('')];
}

/** 几小句用逗号接起来，折成几行：在逗号后面折，一小句不拆开；一行放不下一小句的，照字折。 */
export function wrapPhrases(
  phrases: readonly string[],
  width: number,
  fontSize: number,
): readonly string[] {
  const lines: string[] = [];
  for (const [place, phrase] of phrases.entries()) {
    const ended = place < phrases.length - 1 ? `${phrase}，` : phrase;
    const last = lines.at(-1);
    if (last !== undefined && drawnWidth(last + ended, fontSize) <= width) {
      lines[lines.length - 1] = last + ended;
    } else lines.push(ended);
  }
  return lines.flatMap((line) => wrapText(line, width, fontSize));
}

const STAR = '\uE000';
/** 行内的写法，一次认一样：代码、反斜杠、图片、链接、尖括号里的网址。 */
const INLINE =
  /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)|\\([!-/:-@[-`{-~])|!\[[^\]]*\]\([^()\s]*\)|\[((?:[^[\]\\`]|\\.|`[^`]*`)*)\]\((?:<[^<>]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)\)|<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi;
const BOLD = /\*\*(?=\S)(.*?\S)\*\*/g;

/**
 * 一行去掉行内的写法，剩下读的人该看见的字。照全站认的几样写法一样一样地去，
 * 不用 Markdown 的解析器：两边要是错得一样，就查不出来了。
 */
export function inlineText(line: string): string {
  return withoutMarks(line).replace(BOLD, '$1').replaceAll(STAR, '*');
}

/** 去掉加粗以外的写法；代码里、反斜杠后面的星号先换下来，免得当成加粗。 */
function withoutMarks(line: string): string {
  return line.replace(
    INLINE,
    (whole, fence?: string, code?: string, escaped?: string, label?: string, url?: string) => {
      if (fence !== undefined) return (code ?? '').replaceAll('*', STAR);
      if (escaped !== undefined) return escaped.replaceAll('*', STAR);
      if (label !== undefined) return withoutMarks(label);
      return url ?? (whole.startsWith('!') ? '' : whole);
    },
  );
}

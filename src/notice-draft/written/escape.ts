/** 行首的这些，Markdown 会当成标题、清单、引用、表、分隔线。 */
const AT_START = /^(?:#|>|\||[-+](?=\s|$|[\p{Script=Han}“《（-])|=+$|~{3})/u;
/** 只有「1.」两个字，或者「1.」后面又是一个记号：清单里又套清单，要断开。 */
const BARE_NUMBER = /^(\d{1,9})([.)])(?=\s*$|\s+(?:[-+*#>|`~=\\]|\d{1,9}[.)](?:\s|$)))/u;

/**
 * 一段平常的字写进 Markdown，网页上一个字不变：Markdown 当成记号的前面加反斜杠。
 * `isStart` 是这段字在一行的开头。
 */
export function escapeText(text: string, isStart: boolean): string {
  const inline = text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*_`]/g, '\\$&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/\[(?=\^|[^\]]*\]\()/g, '\\[')
    .replace(/\](?=[(:])/g, '\\]')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#|[A-Za-z]{2,})/g, '\\&');
  if (!isStart) return inline;
  return inline.replace(AT_START, '\\$&').replace(BARE_NUMBER, '$1\\$2');
}

/** 表里一格的字。 */
export function escapeCell(text: string): string {
  // 整格只有减号的，一行都是就成了隔开的那一行。
  return escapeText(text, false)
    .replaceAll('|', '\\|')
    .replace(/^(?=:?-+:?$)/, '\\');
}

/** 小标题里的字：末尾的井号会被当成记号。 */
export function escapeHeading(text: string): string {
  return escapeText(text, false).replace(/^#|#(?=#*\s*$)/g, '\\#');
}

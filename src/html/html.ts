/** 已经是 HTML 的一段，不用再转。 */
export interface Html {
  readonly html: string;
}

type Piece = string | number | Html | readonly Html[] | undefined;

/** 拼 HTML：填进去的文字都转过，只有已经是 HTML 的原样放；`undefined` 什么也不写。 */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return {
    html: texts.reduce((all, text, place) => all + written(pieces[place - 1]) + text),
  };
}

function written(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') return escapeHtml(piece);
  return 'html' in piece ? piece.html : piece.map((each) => each.html).join('');
}

/** 文字写进 HTML（正文、双引号里的属性）以前要转的几个字。 */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

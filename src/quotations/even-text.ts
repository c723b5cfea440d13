/** 认编号、条款用的写法，和每个字在原话里的位置。 */
export interface EvenText {
  readonly text: string;
  readonly at: readonly number[];
}

/** 全角变半角，零都写成〇，空格不要；换行、中文的逗号留着（半角的逗号可能在数中间）。 */
export function evenText(text: string): EvenText {
  let plain = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const written = text.charAt(index);
    const code = text.charCodeAt(index);
    const isHan = code >= 0x4e00 && code <= 0x9fff;
    const folded = isHan ? written : narrow(written);
    for (let piece = 0; piece < folded.length; piece += 1) at.push(index);
    plain += /[零○]/.test(folded) ? '〇' : folded;
  }
  return { text: plain, at };
}

function narrow(written: string): string {
  if (written === '\n' || written === '，') return written;
  return written.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]/g, '');
}

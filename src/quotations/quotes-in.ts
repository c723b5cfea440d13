/** 引号里的一段：不连引号，在原话里从哪里到哪里。 */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

const QUOTED = /[“「"][^“”「」"\n]{6,800}[”」"]/g;
const TITLED = /《[^《》\n]{1,100}》/g;

/** 引号里的各段。 */
export function quotesIn(text: string): readonly Quote[] {
  return spans(text, QUOTED, 1);
}

/** 书名号里的各段，连书名号。 */
export function titlesIn(text: string): readonly Quote[] {
  return spans(text, TITLED, 0);
}

function spans(text: string, pattern: RegExp, margin: number): readonly Quote[] {
  const found: Quote[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index + margin, end: match.index + match[0].length - margin });
  }
  return found;
}

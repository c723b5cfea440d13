import { doubtWords, type KnownBasis, parseMarked } from './evidence.ts';

/**
 * 一句带记号的话，变成印在纸上、念给人听的平常话：依据的记号去掉，待核实的、只有旁证的说出来。
 * `basis` 是这一页的依据表；没有依据表的页给空的。
 */
export function plainText(text: string, basis: readonly KnownBasis[]): string {
  return parseMarked(text, basis)
    .map((part) => {
      if (part.type === 'text') return part.text;
      const isDoubt = part.type === 'unverified' || part.type === 'secondary';
      return isDoubt ? `（${doubtWords[part.type]}）` : '';
    })
    .join('');
}

const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const EMPHASIS = /(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1/g;

/** 一行 Markdown 里的字：链接只留文字，粗体、代码的记号去掉，`〔…〕` 照 `plainText`。 */
export function plainMarkdown(line: string, basis: readonly KnownBasis[]): string {
  const linked = line.includes('](') ? line.replace(LINK, '$1') : line;
  return plainText(/[*_`]/.test(linked) ? linked.replace(EMPHASIS, '$2') : linked, basis);
}

import { parseNotation } from './notation.ts';

/** 一句带记号的话，变成印在纸上、念给人听的平常话：依据的记号去掉，没核实的说出来。 */
export function plainText(text: string): string {
  return parseNotation(text)
    .map((part) => {
      if (part.type === 'text') return part.text;
      return part.type === 'unverified' ? '（待核实）' : '';
    })
    .join('');
}

const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const EMPHASIS = /(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1/g;

/** 一行 Markdown 里的字：链接只留文字，粗体、代码的记号去掉，`〔…〕` 照 `plainText`。 */
export function plainMarkdown(line: string): string {
  return plainText(line.replace(LINK, '$1').replace(EMPHASIS, '$2'));
}

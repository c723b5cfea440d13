import { textsIn } from '../../kinds/texts-in.ts';
import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';

/**
 * 字段里写的汉字，读成 YAML 以后都要还在：空格加 # 后面的当成注释，
 * 网页上少了半句，谁也看不出来。单独一行的注释是写给自己看的，不算。
 */
export const fieldLost: FileCheck = {
  code: 'E-FIELD-LOST',
  *run(file) {
    const { page, written, data } = file;
    if (page?.front === undefined || data === undefined || data.faults.length > 0) return;
    if (written.value === undefined) return;
    const { line: first, text } = page.front;
    const lines = written.text.split('\n').slice(first - 1, first - 1 + text.split('\n').length);
    const said = lines.map((line) => (/^\s*#/.test(line) ? '' : line));
    const suspect = said.flatMap((line, index) => (/\s#/.test(line) ? [{ line, index }] : []));
    if (suspect.length === 0) return;
    const kept = joined(textsIn(written.value));
    const whole = joined(said);
    for (const { line, index } of suspect) {
      const words = line.match(/\p{Script=Han}+/gu) ?? [];
      if (words.every((word) => times(word, kept) >= times(word, whole))) continue;
      yield {
        blinds: [lineSubject(file, first + index)],
        line: first + index,
        message: '这一行有字读不进来，网页上看不见。',
        hint: '空格后面的 # 是注释：要留的，整句用英文单引号包起来；不要的，删掉；写给自己看的，另起一行写。',
      };
    }
  },
};

function times(word: string, text: string): number {
  return text.split(word).length - 1;
}

function joined(texts: readonly string[]): string {
  return texts.join('\n').replace(/\s+/g, '');
}

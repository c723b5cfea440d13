import { isBlankLine } from '../../clauses/blocks.ts';
import { isCommonText } from '../../source/text/common-text.ts';
import type { FileCheck } from '../check.ts';
import { lineSubject } from '../subjects.ts';

/** 看不见的字：控制字符、零宽字、软连字符、改变左右方向的字；挑一个字的写法的（变体选择符）不算。 */
const INVISIBLE =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffc\p{Co}]--[\n\t\ufe00-\ufe0f\u{e0100}-\u{e01ef}]]/gv;

/** 只有这一台电脑上的字体才有样子的字：Word 的项目符号、嵌在字里的图。 */
const OWN_FONT = /^[\p{Co}\ufffc]$/u;

/** 看不见的字夹在词里：搜不到这个词，序数认不出来，号码也能藏在里面。独自一段、只有零宽空格的，等于空行。 */
export const invisible: FileCheck = {
  code: 'E-INVISIBLE',
  *run(file) {
    const { rawPath, text, lineAt } = file;
    if (isCommonText(text)) return;
    const told = new Set<number>();
    const lines = text.split('\n');
    const isBlank = (line: number) => isBlankLine(lines[line - 1] ?? '');
    for (const { 0: char, index } of text.matchAll(INVISIBLE)) {
      const line = lineAt(index);
      if (told.has(line)) continue;
      if (char === '\u200b' && [line - 1, line, line + 1].every(isBlank)) continue;
      told.add(line);
      const blinds = [lineSubject(file, line)];
      const code = char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      yield OWN_FONT.test(char)
        ? {
            blinds,
            same: `own-font:${rawPath}`,
            line,
            message: `这一行夹着别的手机、电脑上显示不出来的字（U+${code}），像是 Word 的项目符号或者图。`,
            hint: '删掉这个字；它是清单的项目符号的，换成英文减号加一个空格：- 内容。',
          }
        : {
            blinds,
            same: `invisible:${rawPath}`,
            line,
            message: `这一行夹着看不见的字（U+${code}）。`,
            hint: '多半是从别处粘来的：把这一行删掉，照着重新打一遍。',
          };
    }
  },
};

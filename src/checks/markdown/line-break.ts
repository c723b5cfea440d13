import type { FileCheck } from '../check.ts';
import { joinedItem } from './joined-item.ts';

const HAN_END = /[\p{Script=Han}，、；：“‘（《。！？”’）》〕]$/u;
const HAN_START = /^\s*[\p{Script=Han}，。、；：！？”’）》“‘（《]/u;
const NOT_PARAGRAPH = /^\s*(?:#{1,6}\s|>|\||[-+*]\s|\d+[.)]\s)/;

/** 一段话中间断了行。一段写成一行，版本比对才看得出改了哪句。 */
export const lineBreak: FileCheck = {
  code: 'W-MD-BREAK',
  *run(file, content) {
    const lines = file.bodyLines();
    const told = new Set([...joinedItem.run(file, content)].map(({ line }) => line));
    for (const [index, { text, line }] of lines.entries()) {
      const before = lines[index - 1]?.text ?? '';
      if (!HAN_END.test(before) || !HAN_START.test(text) || NOT_PARAGRAPH.test(text)) continue;
      if (/^\s*[#|]/.test(before)) continue;
      if (told.has(line)) continue;
      yield {
        line,
        message: '一段话在这里断了行。',
        hint: '和上一行接成一行；要另起一段就空一行。',
      };
    }
  },
};

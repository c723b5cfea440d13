import { readMark } from '../../clauses/numbering.ts';
import type { FileCheck } from '../check.ts';
import { fileSubject } from '../subjects.ts';

/** `1. ` 是清单，另算；Word 的圆点、方块也是一项的开头。 */
const LIST = /^\s*\d{1,9}[.)](?:\s|$)/;
const BULLET = /^\s*[•·●○■□▪▫◆◇★☆▶►➢✓✔]\s*\S/u;
/** a. 甲：拿字母编号的一项。 */
const LETTER = /^\s*[A-Za-z][.、)）]\s*\p{Script=Han}/u;
const ENDED = /[。；：！？.;:!?”’）》〕]\s*$/u;
const NO_PARAGRAPH = /^\s*(?:#{1,6}\s|\||-{3,}\s*$)/;
/** 序数断成两行，头一行不会比这更长。 */
const LONGEST_LABEL = 12;

/**
 * 以序数、圆点开头的一行紧跟在上一行后面：Markdown 把它们连成一段，这一条就没有自己的段，也没有锚点。
 * 序数怎么认，和分条款的一样。上一行话没有说完的（“依照\n第三条的规定”）是断了行，不在这里说。
 */
export const joinedItem: FileCheck = {
  code: 'E-MD-JOIN',
  *run(file, content) {
    const lines = file.bodyLines();
    for (const [index, { text, line }] of lines.entries()) {
      const before = lines[index - 1]?.text ?? '';
      if (before.trim() === '' || NO_PARAGRAPH.test(before)) continue;
      if (isCut(before, text)) {
        yield {
          blinds: content.clausesOf(file) === undefined ? [] : [fileSubject(file)],
          line,
          message: '序数断成了两行。',
          hint: '和上一行接成一行。',
        };
        continue;
      }
      if (!isItem(text)) continue;
      if (!ENDED.test(before) && !isItem(before)) continue;
      yield {
        blinds: content.clausesOf(file) === undefined ? [] : [fileSubject(file)],
        same: `joined:${file.rawPath}`,
        line,
        message: '这一条和上一行连成了一段，没有自己的段，也没法单独引用。',
        hint: '在它上面空一行，一条一段。',
      };
    }
  },
};

function isItem(text: string): boolean {
  if (BULLET.test(text) || LETTER.test(text)) return true;
  const mark = LIST.test(text) ? undefined : readMark(text.trimStart().replace(/^\*\*/, ''));
  return mark !== undefined && mark.certainty !== 'unlikely' && mark.kind !== 'unread';
}

/** 一个序数从上一行写到了这一行：网页上接成了一个，检查照行看认不出来。 */
function isCut(before: string, text: string): boolean {
  const start = before.trim();
  if (start.length >= LONGEST_LABEL) return false;
  const mark = readMark(start + text.trim());
  return (
    mark !== undefined && mark.kind !== 'unread' && start.length < mark.start + mark.label.length
  );
}

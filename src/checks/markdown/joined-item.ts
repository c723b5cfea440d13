import type { FileCheck } from '../check.ts';

const HAN = '[〇零○一二三四五六七八九十百千两]+';
/** 一条、一项的开头。`1. ` 是清单，另算。 */
const ITEM = new RegExp(
  `^\\s*(?:\\*\\*)?(?:第\\s*(?:${HAN}|[0-9０-９]+)\\s*[编章节条款]|${HAN}、|[（(](?:${HAN}|[0-9０-９]+)[）)]|[0-9０-９]{1,3}[．、]|[0-9]{1,3}\\.(?![0-9\\s])|[①-⑳⒈-⒛])`,
  'u',
);
const ENDED = /[。；：！？.;:!?”’）》〕]\s*$/u;
const NO_PARAGRAPH = /^\s*(?:#{1,6}\s|\||-{3,}\s*$)/;

/**
 * 以序数开头的一行紧跟在上一行后面：Markdown 把它们连成一段，这一条就没有自己的段，也没有锚点。
 * 上一行话没有说完的（“依照\n第三条的规定”）是断了行，不在这里说。
 */
export const joinedItem: FileCheck = {
  code: 'E-MD-JOIN',
  *run(file) {
    const lines = file.bodyLines();
    for (const [index, { text, line }] of lines.entries()) {
      const before = lines[index - 1]?.text ?? '';
      if (before.trim() === '' || NO_PARAGRAPH.test(before)) continue;
      if (isCut(before, text)) {
        yield { line, message: '序数断成了两行。', hint: '和上一行接成一行。' };
        continue;
      }
      if (!ITEM.test(text)) continue;
      if (!ENDED.test(before) && !ITEM.test(before)) continue;
      yield {
        line,
        message: '这一条和上一行连成了一段，没有自己的段，也没法单独引用。',
        hint: '在它上面空一行，一条一段。',
      };
    }
  },
};

/** 一个序数从上一行写到了这一行：网页上接成了一个，检查照行看认不出来。 */
function isCut(before: string, text: string): boolean {
  const start = before.trim();
  const label = ITEM.exec(start + text.trim())?.[0] ?? '';
  return start.length < label.length;
}

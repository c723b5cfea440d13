import type { Block } from './blocks.ts';
import type { ClauseMark } from './numbering.ts';

/** 编、分编、章、节的题目接连着写，最多四行。 */
const SURELY_CONTENTS = 4;
const HEAD = /^\s*目\s*[录次]\s*[：:]?\s*$/u;

/**
 * 印在前头的目录：一行一行的章节，正文里还要再出现一遍，不是条款；「目录」两个字写没写都一样。
 * 返回目录各行是第几块。
 */
export function contentsList(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
): ReadonlySet<number> {
  const lines = blocks.map(({ text }) => text.replace(/\s/gu, ''));
  const isEntry = (index: number) => {
    const [block, mark, line = ''] = [blocks[index], marks[index], lines[index]];
    if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return false;
    if (mark?.kind === 'article') return false;
    const isNamed = mark !== undefined || /^附(?:则|件|录|表)/u.test(line);
    return isNamed && !/[。；]/u.test(line);
  };
  const head = blocks.findIndex(({ text }) => HEAD.test(text));
  const start =
    head === -1
      ? blocks.findIndex((_block, index) => isEntry(index) && isEntry(index + 1))
      : head + 1;
  if (start === -1) return new Set();
  const seen = new Set<string>();
  const listed: number[] = [];
  for (let index = start; isEntry(index) && !seen.has(lines[index] ?? ''); index++) {
    seen.add(lines[index] ?? '');
    listed.push(index);
  }
  // 后面大半没有再出现的，就是正文，不是目录；没写「目录」的，还要够长，或者紧接着从头再来一遍。
  const end = start + listed.length;
  const later = new Set(lines.slice(end));
  const repeated = listed.filter((index) => later.has(lines[index] ?? ''));
  const isRepeated = repeated.length * 2 > listed.length && listed.length > 1;
  const isList = head !== -1 || listed.length > SURELY_CONTENTS || lines[end] === lines[start];
  return isRepeated && isList ? new Set(listed) : new Set();
}

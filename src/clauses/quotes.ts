import type { Block } from './blocks.ts';
import type { ClauseMark } from './numbering.ts';

/** 引文再长也不会超过这么多段。 */
const MOST_BLOCKS = 200;

/**
 * 跨段的引文：修改决定里「修改为：“第三条 …」一直引到几段以后的后引号，
 * 中间的（一）、第四条都是别的文件的，不是这一份的条款。
 * 只认冒号后面、段首开的引号，后面真有后引号收住的；漏了后引号的不算，免得把下文全吞了。
 * 返回一处一处引文：整段都在引文里的头一块和末一块。
 */
export function quotedBlocks(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
): readonly (readonly [first: number, last: number])[] {
  const quotes: (readonly [number, number])[] = [];
  let top: ClauseMark | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const mark = marks[index];
    if (mark?.kind === 'list' && mark.style === 1) top = mark;
    if (!opensQuote(blocks[index]?.text ?? '')) continue;
    const end = endOfQuote(blocks, marks, index, [top, mark]);
    if (end === undefined) continue;
    quotes.push([index + 1, end]);
    // 收住引文的那一段，后面可能又开一处。
    index = end - 1;
  }
  return quotes;
}

const AMENDING = /修改为|改为|修正为|表述为|增加|作为第|重新公布|予以修改|作如下修改/u;

/** 引文前面说了是改成、增加的条文：修改决定总是这样写的，不会是漏了后引号。 */
export function isAmendment(blocks: readonly Block[], first: number): boolean {
  return blocks.slice(Math.max(0, first - 4), first).some(({ text }) => AMENDING.test(text));
}

function endOfQuote(
  blocks: readonly Block[],
  marks: readonly (ClauseMark | undefined)[],
  opening: number,
  outside: readonly (ClauseMark | undefined)[],
): number | undefined {
  let depth = depthAfter(blocks[opening]?.text ?? '', 0);
  for (let index = opening + 1; index <= opening + MOST_BLOCKS; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'break') return undefined;
    if (outside.some((mark) => follows(marks[index], mark))) return undefined;
    // 引文里另起一段的，段首照例再写一个前引号，不另算一层。
    depth = depthAfter(block.text.replace(/^\s*“/u, ''), depth);
    if (depth <= 0) return index;
  }
  return undefined;
}

/** 引文外面的序数又接着编下去了：后引号漏了。 */
function follows(mark: ClauseMark | undefined, opening: ClauseMark | undefined): boolean {
  if (mark?.kind !== 'list' || opening?.kind !== 'list') return false;
  return mark.style === opening.style && mark.ordinal.number === opening.ordinal.number + 1;
}

function opensQuote(text: string): boolean {
  if (!text.includes('“')) return false;
  let depth = 0;
  let isProvision = false;
  for (const [at, character] of [...text].entries()) {
    if (character === '“') {
      if (depth === 0) isProvision = at === 0 || /[：:]\s*$/u.test(text.slice(0, at));
      depth += 1;
    } else if (character === '”') {
      depth = Math.max(0, depth - 1);
    }
  }
  return depth > 0 && isProvision;
}

function depthAfter(text: string, before: number): number {
  let depth = before;
  for (const character of text) {
    if (character === '“') depth += 1;
    else if (character === '”') depth -= 1;
    if (depth === 0 && before > 0) return 0;
  }
  return depth;
}

import type { Block } from './blocks.ts';
import { anchorOf, type Position } from './labels.ts';
import type { NumberedText } from './numbering.ts';

/** 一块排到了哪里。 */
export interface Placed {
  readonly position: Position;
  /** 第几层，从 1 数。 */
  readonly depth: number;
  /** 上一层条款的锚点。 */
  readonly parent: string | undefined;
  /** 上一层没有写出来。 */
  readonly jumps: boolean;
  /** 按次序该是第几；没写序数的款不查，是 `undefined`。 */
  readonly expected: number | undefined;
}

/** 按先后逐块排位置；不是条款的块返回 `undefined`。记得前面排到了哪里，一份文件用一个。 */
export type Placer = (block: Block, numbered: NumberedText | undefined) => Placed | undefined;

/** 公文：一、（一）1.（1）。缺的上级记作 0。 */
export function officialPlacer(): Placer {
  let path: readonly number[] = [];
  return (_block, numbered) => {
    if (numbered?.scheme !== 'official') return undefined;
    const { level, number } = numbered;
    const above = Array.from({ length: level - 1 }, (_, index) => path[index] ?? 0);
    const placed: Placed = {
      position: { scheme: 'official', numbers: [...above, number] },
      depth: level,
      parent: above.slice(0, above.findLastIndex((part) => part > 0) + 1).join('-') || undefined,
      jumps: path.length < level - 1,
      expected: (path[level - 1] ?? 0) + 1,
    };
    path = [...above, number];
    return placed;
  };
}

const DEPTHS = { chapter: 1, section: 2, article: 3, paragraph: 4, item: 5 } as const;

/**
 * 村规：章、节、条、款、项。条全篇连着编，节在章里、项在款里从头编。
 * 条后面每个没有序数的自然段是一款；没有序数的标题和分隔线结束这一条。
 */
export function articlesPlacer(): Placer {
  let chapter = 0;
  let section = 0;
  let article = 0;
  let isOpen = false;
  let paragraph = 0;
  let item = 0;

  const at = (level: keyof typeof DEPTHS, numbers: readonly number[]) =>
    ({ position: { scheme: 'articles', level, numbers }, depth: DEPTHS[level] }) as const;

  const startParagraph = (number: number, expected: number | undefined): Placed | undefined => {
    paragraph = number;
    item = 0;
    if (number < 2) return undefined;
    const parent = String(article);
    return { ...at('paragraph', [article, number]), parent, jumps: false, expected };
  };

  return (block, numbered) => {
    if (numbered === undefined) {
      if (block.kind === 'heading' || block.kind === 'break') isOpen = false;
      return isOpen && block.kind === 'paragraph'
        ? startParagraph(paragraph + 1, undefined)
        : undefined;
    }
    if (numbered.scheme !== 'articles') return undefined;
    const { level, number } = numbered;
    switch (level) {
      case 'chapter': {
        const expected = chapter + 1;
        [chapter, section, isOpen] = [number, 0, false];
        return { ...at(level, [number]), parent: undefined, jumps: false, expected };
      }
      case 'section': {
        const expected = section + 1;
        [section, isOpen] = [number, false];
        const parent = chapter > 0 ? `z-${chapter}` : undefined;
        return { ...at(level, [chapter, number]), parent, jumps: chapter === 0, expected };
      }
      case 'article': {
        const expected = article + 1;
        [article, isOpen, item] = [number, true, 0];
        paragraph = block.kind === 'heading' || numbered.rest === '' ? 0 : 1;
        const division = [chapter, section].filter((part) => part > 0);
        const parent = division.length > 0 ? ['z', ...division].join('-') : undefined;
        return { ...at(level, [number]), parent, jumps: false, expected };
      }
      case 'paragraph':
        return isOpen ? startParagraph(number, paragraph + 1) : undefined;
      case 'item': {
        const expected = item + 1;
        item = number;
        const above = isOpen ? [article, Math.max(paragraph, 1)] : [0, 0];
        const owner: Position = { scheme: 'articles', level: 'paragraph', numbers: above };
        const parent = isOpen ? anchorOf(owner) : undefined;
        return { ...at(level, [...above, number]), parent, jumps: !isOpen, expected };
      }
    }
  };
}

import type { Block } from './blocks.ts';
import { anchorOf, labelOf, type Position } from './labels.ts';
import { type NumberedText, parseLabel, type Scheme } from './numbering.ts';
import { articlesPlacer, officialPlacer } from './placing.ts';

/** 一条可以单独引用的条款。 */
export interface Clause {
  /** 在第几块，从 0 数。 */
  readonly block: number;
  /** 锚点，见 `anchorOf`。 */
  readonly anchor: string;
  readonly position: Position;
  /** 给人看的叫法，如「二、（八）」「第三条第二款」。 */
  readonly label: string;
  /** 序数在这一块文字里的起止；没写序数的款，起止相同。 */
  readonly span: readonly [start: number, end: number];
  /** 第几层，从 1 数：公文按级；村规的章、节、条、款、项是 1 到 5。 */
  readonly depth: number;
  /** 上一层条款的锚点。 */
  readonly parent: string | undefined;
}

/** 编号上的毛病；`block` 是第几块，从 0 数。 */
export type OutlineFault =
  /** 同一个序数出现两次；后一个没有锚点。 */
  | { readonly kind: 'duplicate'; readonly block: number; readonly label: string }
  /** 跳了号，或者倒着编；按次序该是 `expected`。 */
  | {
      readonly kind: 'gap';
      readonly block: number;
      readonly label: string;
      readonly expected: string;
    }
  /** 越级，如「一、」下面直接是「1.」，或者村规里不在任何一条下面的（一）。 */
  | { readonly kind: 'jump'; readonly block: number; readonly label: string };

export interface Outline {
  readonly clauses: readonly Clause[];
  readonly faults: readonly OutlineFault[];
}

/**
 * 把一串块编成条款。锚点只看数字，改字、改标题都不动它。
 * 编号有毛病的照样编，毛病另外列出来；重复的序数只有头一个算数。
 */
export function outline(blocks: readonly Block[], scheme: Scheme): Outline {
  const place = scheme === 'official' ? officialPlacer() : articlesPlacer();
  const clauses: Clause[] = [];
  const faults: OutlineFault[] = [];
  const taken = new Set<string>();

  for (const [block, content] of blocks.entries()) {
    const numbered = numeralOf(content, scheme);
    const placed = place(content, numbered);
    if (placed === undefined) continue;
    const { position, depth, parent, jumps, expected } = placed;
    const anchor = anchorOf(position);
    const label = labelOf(position);
    if (taken.has(anchor)) {
      faults.push({ kind: 'duplicate', block, label });
      continue;
    }
    taken.add(anchor);
    if (jumps) faults.push({ kind: 'jump', block, label });
    if (expected !== undefined && expected !== position.numbers.at(-1)) {
      const numbers = [...position.numbers.slice(0, -1), expected];
      faults.push({ kind: 'gap', block, label, expected: labelOf({ ...position, numbers }) });
    }
    const start = numbered?.start ?? 0;
    const span = [start, start + (numbered?.label.length ?? 0)] as const;
    clauses.push({ block, anchor, position, label, span, depth, parent });
  }
  return { clauses, faults };
}

function numeralOf(block: Block, scheme: Scheme): NumberedText | undefined {
  const { kind, text, boundary } = block;
  if (kind === 'break' || kind === 'other') return undefined;
  if (kind === 'item' && scheme === 'articles') return undefined;
  return parseLabel(text, scheme, { heading: kind === 'heading', boundary });
}

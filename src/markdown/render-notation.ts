import type { NumberedSource } from './cited-basis.ts';
import {
  type Doubt,
  doubtWords,
  type KnownBasis,
  type MarkedInline,
  parseMarked,
} from './evidence.ts';
import type { CitedSource } from './notation.ts';
import { type TermPart, termUrl } from './terms.ts';

/** 一句话渲染出来的一小块：文字，或者一个行内元素。正文转成 Markdown 的树，字段由组件照着写。 */
export type InlineNode = string | InlineElement;

export interface InlineElement {
  readonly name: 'a' | 'span' | 'sup';
  /** 元素的属性，照写出来的次序。 */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly InlineNode[];
}

export interface NotationOptions {
  /** 这一页的依据表：只有旁证的要挂牌子；没有依据表的页不给。 */
  readonly basis?: readonly KnownBasis[];
  /** 依据在本页的序号和地址；没有依据表的地方（卡片、名单）不给，依据的记号就不显示。 */
  readonly numberedSources?: (sources: readonly CitedSource[]) => readonly NumberedSource[];
  /** 一段没有记号的文字，哪些词要链接到解释；不给就都不链接。 */
  readonly termParts?: (text: string) => readonly TermPart[];
  /** 网站所在的目录，词的链接用。 */
  readonly base?: string;
}

/**
 * 一句带记号的话渲染成什么，全站只在这里定：
 * `〔原文如此〕` 是 `span.sic`；`〔待核实〕` 是到 `#unverified` 的链接；
 * `〔据 …〕` 是上标里到 `#basis` 的链接，几份之间用顿号；只有旁证的，后面跟一个到 `#secondary` 的链接。
 */
export function renderNotation(text: string, options: NotationOptions = {}): readonly InlineNode[] {
  return parseMarked(text, options.basis ?? []).flatMap((part) => nodesOf(part, options));
}

/** 「旁证」「待核实」的牌子，点了到本页说明它的地方。 */
export function doubtNode(doubt: Doubt): InlineElement {
  return element('a', { href: `#${doubt}`, class: doubt }, [doubtWords[doubt]]);
}

/** 一个词到它的解释的链接；普通文字原样。 */
export function termNode(part: TermPart, base: string): InlineNode {
  if (part.type === 'text') return part.text;
  return element('a', { href: termUrl(part.id, base), class: 'term' }, [part.text]);
}

function nodesOf(
  part: MarkedInline,
  { numberedSources, termParts, base = '/' }: NotationOptions,
): readonly InlineNode[] {
  switch (part.type) {
    case 'text':
      return termParts?.(part.text).map((piece) => termNode(piece, base)) ?? [part.text];
    case 'sic': {
      const words = part.note === undefined ? '原文如此' : `原文如此：${part.note}`;
      return [element('span', { class: 'sic' }, [`〔${words}〕`])];
    }
    case 'secondary':
    case 'unverified':
      return [doubtNode(part.type)];
    case 'cite':
      return numberedSources === undefined ? [] : [citation(numberedSources(part.sources))];
  }
}

function citation(sources: readonly NumberedSource[]): InlineElement {
  const links = sources.flatMap(({ number, href, title }, index) => {
    const attributes = title === undefined ? { href } : { href, title };
    const link = element('a', attributes, [String(number)]);
    return index === 0 ? [link] : ['、', link];
  });
  return element('sup', {}, links);
}

function element(
  name: InlineElement['name'],
  attributes: InlineElement['attributes'],
  children: readonly InlineNode[],
): InlineElement {
  return { name, attributes, children };
}

import { attributeOf, type Element } from '../html/tree.ts';
import { escapeStart, marks, writeMarks } from './escape-markdown.ts';
import { classesOf, findIn, type HtmlNode, isElement, isUnsaid } from './html-tree.ts';
import { type AddressOf, inlineMarkdown } from './inline-markdown.ts';
import { tableMarkdown } from './table-markdown.ts';

const HEADING = /^h([1-6])$/;
/** 自己不成段、里头一段一段的。 */
const BOXES = new Set(
  'address article aside details div figcaption figure header main nav section'.split(' '),
);
const BLOCKS = new Set([...BOXES, ...'blockquote dl hr ol p summary table ul'.split(' ')]);

/** 网页的一段写成 Markdown 的一块一块，块与块之间空一行。 */
export function blocksMarkdown(
  nodes: readonly HtmlNode[],
  addressOf: AddressOf,
): readonly string[] {
  const blocks: string[] = [];
  let run: HtmlNode[] = [];
  const endRun = () => {
    const said = paragraph(run, addressOf);
    if (said !== '') blocks.push(said);
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !isBlock(node)) run.push(node);
    else {
      endRun();
      if (!isUnsaid(node)) blocks.push(...blockMarkdown(node, addressOf));
    }
  }
  endRun();
  return blocks;
}

function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName) || HEADING.test(tagName);
}

function paragraph(nodes: readonly HtmlNode[], addressOf: AddressOf): string {
  const words = writeMarks(inlineMarkdown(nodes, addressOf).trim());
  return words.split('\n').map(escapeStart).join('\n');
}

function blockMarkdown(element: Element, addressOf: AddressOf): readonly string[] {
  const { tagName, childNodes } = element;
  const level = HEADING.exec(tagName)?.[1];
  if (level !== undefined) {
    return present(oneLine(paragraph(childNodes, addressOf))).map(
      (words) => `${'#'.repeat(Number(level))} ${words}`,
    );
  }
  if (BOXES.has(tagName)) return blocksMarkdown(childNodes, addressOf);
  switch (tagName) {
    case 'ul':
      return listMarkdown(itemsIn(element), () => '- ', addressOf);
    case 'ol':
      return listMarkdown(itemsIn(element), (at) => `${at + startOf(element)}. `, addressOf);
    case 'dl':
      return definitionsMarkdown(element, addressOf);
    case 'table':
      return tableMarkdown(element, addressOf);
    case 'blockquote':
      return quoted(blocksMarkdown(childNodes, addressOf));
    case 'summary':
      return summaryMarkdown(element, addressOf);
    case 'hr':
      return ['---'];
    default:
      return classesOf(element).includes('demo-banner')
        ? quoted(present(paragraph(childNodes, addressOf)))
        : present(paragraph(childNodes, addressOf));
  }
}

/** 收起来的一节，那一行是标题的照标题；不是的加粗。 */
function summaryMarkdown({ childNodes }: Element, addressOf: AddressOf): readonly string[] {
  if (findIn(childNodes, ({ tagName }) => HEADING.test(tagName)) !== undefined) {
    return blocksMarkdown(childNodes, addressOf);
  }
  const words = inlineMarkdown(childNodes, addressOf).trim();
  return words === '' ? [] : [writeMarks(`${marks.strong}${words}${marks.strongEnd}`)];
}

function quoted(blocks: readonly string[]): readonly string[] {
  if (blocks.length === 0) return [];
  return [
    blocks
      .join('\n\n')
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  ];
}

function startOf(list: Element): number {
  return Number(attributeOf(list, 'start') ?? 1);
}

function itemsIn({ childNodes }: Element): readonly Element[] {
  return childNodes.filter(isElement).filter((node) => node.tagName === 'li' && !isUnsaid(node));
}

function listMarkdown(
  items: readonly Element[],
  mark: (at: number) => string,
  addressOf: AddressOf,
): readonly string[] {
  const said = items.flatMap((item, at) =>
    itemMarkdown(mark(at), blocksMarkdown(item.childNodes, addressOf)),
  );
  return said.length === 0 ? [] : [said.join('\n')];
}

/** 一项：头一块跟着记号，后面的往里缩，缩得和字一样齐。 */
function itemMarkdown(mark: string, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const inset = ' '.repeat(mark.length);
  const lines = [first, ...rest.flatMap((block) => (isList(block) ? [block] : ['', block]))];
  return [
    `${mark}${lines
      .join('\n')
      .split('\n')
      .map((line, at) => (at === 0 || line === '' ? line : `${inset}${line}`))
      .join('\n')}`,
  ];
}

function isList(block: string): boolean {
  return /^(?:- |\d+\. )/.test(block);
}

/** 一问一答、一栏一栏的：一栏一项，栏名加粗；一栏有几样的，一样一行。 */
function definitionsMarkdown(list: Element, addressOf: AddressOf): readonly string[] {
  const said: string[] = [];
  for (const { head, values } of definitionsIn(list)) {
    const name = writeMarks(
      `${marks.strong}${inlineMarkdown(head.childNodes, addressOf).trim()}${marks.strongEnd}：`,
    );
    const blocks = values.map((value) => blocksMarkdown(value.childNodes, addressOf));
    const [only, ...others] = blocks;
    const body =
      others.length > 0
        ? [name, blocks.flatMap((one) => itemMarkdown('- ', one)).join('\n')]
        : [`${name}${only?.[0] ?? ''}`, ...(only?.slice(1) ?? [])];
    said.push(...itemMarkdown('- ', body));
  }
  return said.length === 0 ? [] : [said.join('\n')];
}

interface Definition {
  readonly head: Element;
  readonly values: Element[];
}

function definitionsIn({ childNodes }: Element): readonly Definition[] {
  const found: Definition[] = [];
  for (const node of childNodes.filter(isElement)) {
    if (node.tagName === 'div') found.push(...definitionsIn(node));
    else if (node.tagName === 'dt') found.push({ head: node, values: [] });
    else if (node.tagName === 'dd') found.at(-1)?.values.push(node);
  }
  return found;
}

function oneLine(text: string): string {
  return text.replaceAll(/ *\n */g, ' ');
}

function present(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** 页里的一条：锚点、叫法、自己的文字（不含套在里面的小条）。 */
export interface ClauseText {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** 这一条另外的叫法，写在 `data-aliases` 上，`|` 隔开。 */
  readonly aliases: string;
}

/** 一页里供搜索的东西。 */
export interface PageText {
  /**
   * `data-pagefind-body` 那个元素上的 `data-*`，键去掉 `data-`。没有 `data-aliases`、
   * 而页上写着叫法的，取页上的，不用在网页里写两遍。
   */
  readonly data: ReadonlyMap<string, string>;
  readonly text: string;
  readonly clauses: readonly ClauseText[];
  /** 正文照原来的次序，切成一段段：哪一段归哪一条，不归哪条的没有 `clause`。 */
  readonly segments: readonly TextSegment[];
  /** 各级小标题，常见问题也是小标题。 */
  readonly headings: readonly string[];
  /** 「怎么办」的各步。 */
  readonly steps: readonly string[];
}

/** 连着的一段正文。 */
export interface TextSegment {
  readonly clause: { readonly id: string; readonly label: string } | undefined;
  readonly text: string;
}

interface OpenClause {
  readonly id: string;
  readonly label: string;
  readonly aliases: string;
  readonly parts: string[];
}

/** 不是正文：题目（另有一份）、导航、脚本、图、注音、依据的上标。 */
const SILENT_TAGS = new Set('h1 nav script style template noscript svg rt rp sup'.split(' '));
/** 印章、叫法（另有一份）、演示的牌子、编者在原文里加的「原文如此」。 */
const SILENT_CLASSES = new Set(['seal', 'aliases', 'demo-banner', 'demo-tag', 'sic']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** 条款号写在这些元素上时，后面没有号的兄弟段落也归这一条。 */
const OPENING = new Set([...HEADINGS, 'p', 'dt']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q ruby s small span strong sub time u var wbr'.split(
    ' ',
  ),
);

/**
 * 读一页 HTML：找到 `data-pagefind-body`，取出文字和带 `data-clause` 的条款。
 * 标了 `data-pagefind-ignore` 的部分不取。没有 `data-pagefind-body` 的页返回 `undefined`。
 */
export function readPage(html: string): PageText | undefined {
  const body = findBody(parse(html));
  if (body === undefined) return undefined;
  const harvest: Harvest = { clauses: [], parts: [], headings: [], steps: [] };
  collect(body, undefined, harvest);
  return {
    data: new Map([
      ...shownAliases(body),
      ...body.attrs
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice('data-'.length), value] as const),
    ]),
    text: textOf(harvest.parts),
    segments: segmentsOf(harvest.parts),
    clauses: harvest.clauses.map(({ parts, ...clause }) => ({ ...clause, text: tidy(parts) })),
    headings: harvest.headings.map(textOf).filter((text) => text !== ''),
    steps: harvest.steps.map(textOf),
  };
}

interface TextPart {
  readonly text: string;
  readonly clause: OpenClause | undefined;
}

interface Harvest {
  readonly clauses: OpenClause[];
  readonly parts: TextPart[];
  readonly headings: (readonly TextPart[])[];
  readonly steps: (readonly TextPart[])[];
}

function collect(parent: Element, owner: OpenClause | undefined, harvest: Harvest): void {
  let current = owner;
  for (const child of parent.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) {
      harvest.parts.push({ text: child.value, clause: current });
      current?.parts.push(child.value);
      continue;
    }
    if (!isElement(child) || isSilent(child)) continue;
    const clause = clauseAt(child);
    if (clause !== undefined) harvest.clauses.push(clause);
    else if (HEADINGS.has(child.tagName)) current = owner;
    const from = harvest.parts.length;
    collect(child, clause ?? current, harvest);
    if (HEADINGS.has(child.tagName)) harvest.headings.push(harvest.parts.slice(from));
    if (isStep(child, parent)) harvest.steps.push(harvest.parts.slice(from));
    if (!INLINE.has(child.tagName)) {
      harvest.parts.push({ text: ' ', clause: clause ?? current });
      (clause ?? current)?.parts.push(' ');
    }
    if (clause !== undefined && OPENING.has(child.tagName)) current = clause;
  }
}

function textOf(parts: readonly TextPart[]): string {
  return tidy(parts.map(({ text }) => text));
}

function segmentsOf(parts: readonly TextPart[]): readonly TextSegment[] {
  const runs: { readonly clause: OpenClause | undefined; readonly texts: string[] }[] = [];
  for (const { clause, text } of parts) {
    const last = runs.at(-1);
    if (last !== undefined && last.clause === clause) last.texts.push(text);
    else if (text.trim() !== '') runs.push({ clause, texts: [text] });
  }
  return runs.map(({ clause, texts }) => ({
    clause: clause && { id: clause.id, label: clause.label },
    text: tidy(texts),
  }));
}

function clauseAt(element: Element): OpenClause | undefined {
  const id = attribute(element, 'id');
  const label = attribute(element, 'data-clause');
  const aliases = attribute(element, 'data-aliases') ?? '';
  return id === undefined || label === undefined ? undefined : { id, label, aliases, parts: [] };
}

function isStep(element: Element, parent: Element): boolean {
  return (
    element.tagName === 'li' && attribute(parent, 'class')?.split(/\s+/).includes('steps') === true
  );
}

function isSilent(element: Element): boolean {
  return (
    SILENT_TAGS.has(element.tagName) ||
    classesOf(element).some((name) => SILENT_CLASSES.has(name)) ||
    attribute(element, 'data-pagefind-ignore') !== undefined
  );
}

/** 页上「大家也这么叫它」那一段，换成 `data-aliases` 的写法。 */
function shownAliases(body: Element): readonly (readonly [string, string])[] {
  const shown = findElement(body, (element) => classesOf(element).includes('aliases'));
  const text = shown?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
  return text.trim() === '' ? [] : [['aliases', text.trim().replaceAll('、', '|')]];
}

function findBody(node: Node): Element | undefined {
  return findElement(node, (element) => attribute(element, 'data-pagefind-body') !== undefined);
}

function findElement(node: Node, isWanted: (element: Element) => boolean): Element | undefined {
  if (isElement(node) && isWanted(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function tidy(parts: readonly string[]): string {
  return parts.join('').replace(/\s+/g, ' ').trim();
}

import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { markdownPipeline, type PipelineOptions } from '../../src/markdown/pipeline.ts';
import { type BodyText, bodyTextIn } from '../../src/markdown/remark-body-text.ts';
import { fillingOf } from '../../src/town-figures/fill.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface RenderedPage extends Partial<PipelineOptions> {
  /** 从 `content/` 写起的文件名，决定哪些插件管它。 */
  readonly path?: string;
  readonly frontmatter?: Record<string, unknown>;
}

/** 用全站的处理过程把 Markdown 转成 HTML。 */
export async function renderMarkdown(markdown: string, page: RenderedPage = {}): Promise<string> {
  return (await renderPage(markdown, page)).html;
}

/** 用全站的处理过程把 Markdown 转成 HTML，和供搜索的字。 */
export async function renderPage(
  markdown: string,
  page: RenderedPage = {},
): Promise<{ readonly html: string; readonly body: BodyText }> {
  const {
    base = '/',
    terms = [],
    figures = fillingOf([]),
    path = 'content/guide/a.md',
    frontmatter = {},
    pictures = new Map(),
  } = page;
  const processor = await createMarkdownProcessor({
    ...markdownPipeline({ base, terms, figures, pictures }),
    smartypants: false,
    syntaxHighlight: false,
  });
  const fileURL = pathToFileURL(`/site/${path}`);
  const { code, metadata } = await processor.render(markdown, { fileURL, frontmatter });
  return { html: code, body: bodyTextIn(metadata.frontmatter) };
}

/** HTML 里的全部元素，按先后。 */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parseFragment(html));
  return found;
}

/** 元素的一个属性；没有的是 `undefined`。 */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attr) => attr.name === name)?.value;
}

/** 元素里的文字；`without` 认出来的元素整个不算。 */
export function textIn(node: Node, without: (element: Element) => boolean = () => false): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (defaultTreeAdapter.isElementNode(node) && without(node)) return '';
  return 'childNodes' in node
    ? node.childNodes.map((child) => textIn(child, without)).join('')
    : '';
}

/** 整段 HTML 里的文字。 */
export function textOfHtml(html: string, without?: (element: Element) => boolean): string {
  return textIn(parseFragment(html), without);
}

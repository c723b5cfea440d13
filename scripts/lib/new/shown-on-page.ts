import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { markdownPipeline } from '../../../src/markdown/pipeline.ts';
import { fillingOf } from '../../../src/town-figures/fill.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** 里面的字自成一块的元素。 */
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'th', 'td', 'pre']);

/**
 * 一份文件原文的正文，经全站的处理过程生成网页以后，读的人一块一块看到的字；
 * `path` 从 `content/` 写起，`frontmatter` 是它的字段。
 */
export async function shownOnPage(
  body: string,
  path: string,
  frontmatter: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const processor = await createMarkdownProcessor({
    ...markdownPipeline({ base: '/', terms: [], figures: fillingOf([]) }),
    smartypants: false,
    syntaxHighlight: false,
  });
  const fileURL = pathToFileURL(`/site/${path}`);
  const { code } = await processor.render(body, { fileURL, frontmatter: { ...frontmatter } });
  return blocksIn(parseFragment(code).childNodes);
}

function blocksIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (!defaultTreeAdapter.isElementNode(node)) {
      // 不在哪一块里的字：处理过程从来不这样写，真有的就是对不上。
      return defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '' ? [node.value] : [];
    }
    const hasBlocks = node.childNodes.some(
      (child) => defaultTreeAdapter.isElementNode(child) && BLOCKS.has(child.tagName),
    );
    return BLOCKS.has(node.tagName) && !hasBlocks ? [textIn(node)] : blocksIn(node.childNodes);
  });
}

function textIn(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

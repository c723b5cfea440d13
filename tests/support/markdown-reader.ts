import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** 一个不认得本站写法的 Markdown 软件：CommonMark，加上 GFM 的表。 */
const reader = unified()
  .use(remarkParse)
  .use(function withTables(this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [gfmTable()];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
  });

/** 开头的 front matter 和后面的正文；没有 front matter 的抛错。 */
export function splitMarkdown(markdown: string): { readonly front: string; readonly body: string } {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  if (front === undefined || body === undefined) throw new Error('开头没有 front matter。');
  return { front, body };
}

/** 别的软件读出来的树。 */
export function readMarkdown(body: string): Root {
  return reader.parse(body);
}

/** 别的软件读出来，一块一块的字：标题、一段、一格。 */
export function blocksRead(node: Nodes): readonly string[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    return [wordsRead(node)];
  }
  if (node.type === 'html' || node.type === 'code') return [`${node.type}：${node.value}`];
  return 'children' in node ? node.children.flatMap(blocksRead) : [];
}

/** 一块里的字，不管嵌了几层；图的是它的说明。 */
function wordsRead(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsRead).join('') : '';
}

/** 全部链接的地址。 */
export function linksRead(node: Nodes): readonly string[] {
  const own = node.type === 'link' || node.type === 'image' ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksRead)] : own;
}

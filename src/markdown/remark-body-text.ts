import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { hasClass } from './elements.ts';
import { doubtKinds, doubtWords } from './evidence.ts';
import { addField } from './page-file.ts';

/** 正文里连着的一段字；归哪一条，`clause` 就是那一条的锚点和叫法。 */
export interface BodyPart {
  readonly clause?: { readonly id: string; readonly label: string } | undefined;
  readonly text: string;
}

/** 一页正文里的字：照先后分成一段段，各级小标题另有一份。 */
export interface BodyText {
  readonly parts: readonly BodyPart[];
  readonly headings: readonly string[];
}

const FIELD = 'bodyText';

/**
 * 把正文的字写进这一页的 `remarkPluginFrontmatter`，供搜索用，见 `bodyTextIn`。排在最后：
 * 页面的 HTML 就由这棵树生成，所以搜索里的条款锚点和页面上的总是一样。
 */
export const remarkBodyText: RemarkPlugin<[]> = () => (tree: Root, file) => {
  addField(file, FIELD, bodyTextOf(tree));
};

/** 从 `render(entry)` 给的 `remarkPluginFrontmatter` 里取正文的字；没有经过 `remarkBodyText` 的抛错。 */
export function bodyTextIn(frontmatter: Readonly<Record<string, unknown>>): BodyText {
  const found = frontmatter[FIELD];
  if (found === undefined) throw new Error('这一页的正文没有经过 markdownPipeline，取不到字。');
  return found as BodyText;
}

/**
 * 一棵处理好的树里的字。条款后面没有号的段落归那一条，到下一条或下一个标题为止；
 * 依据的序号和编者加的〔原文如此〕不是正文，不取。
 */
function bodyTextOf(tree: Root): BodyText {
  const runs: { readonly clause: BodyPart['clause']; text: string }[] = [];
  const headings: string[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(tidy(readable(heading)));
  });
  let clause: BodyPart['clause'];
  for (const block of tree.children) {
    if (block.data?.clause !== undefined) clause = block.data.clause;
    else if (block.type === 'heading') clause = undefined;
    const last = runs.at(-1);
    if (last !== undefined && last.clause === clause) last.text += readable(block);
    else runs.push({ clause, text: readable(block) });
  }
  return {
    parts: runs
      .map((run) => ({ ...run, text: tidy(run.text) }))
      .filter(({ clause: owner, text }) => owner !== undefined || text !== ''),
    headings: headings.filter((text) => text !== ''),
  };
}

const INLINE = new Set<Nodes['type']>(['text', 'emphasis', 'strong', 'link', 'inlineCode']);

/** 块和块之间隔一个空格，行内的格式不把词断开。 */
function readable(node: Nodes): string {
  if (node.data?.hName === 'sup' || hasClass(node, 'sic')) return '';
  for (const doubt of doubtKinds) {
    if (hasClass(node, doubt)) return `（${doubtWords[doubt]}）`;
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const inside = 'children' in node ? node.children.map(readable).join('') : '';
  return INLINE.has(node.type) ? inside : `${inside} `;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import type { Emphasis, PhrasingContent, Root, Strong, Text } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
// 给 data() 补上 micromarkExtensions 的类型。
import type {} from 'remark-parse';
import type { Plugin } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { textNode } from './elements.ts';

/**
 * 网站不认的写法，名字照 micromark 的叫法。发布的人从来不是那个意思，认了就会把字吞掉、改掉：
 * 缩进四格变代码、下一行的等号减号把上一行变标题、`[注]: …` 整行不见、尖括号和 `&#49;` 变样。
 */
const REFUSED = [
  'codeIndented',
  'setextUnderline',
  'definition',
  'htmlFlow',
  'htmlText',
  'characterReference',
  'hardBreakEscape',
];

/**
 * 全站认的 Markdown，只在这里定：标题、段落、`-` 和 `1.` 的清单、`>` 引用、表格、`**加粗**`、
 * `[字](地址)`、`<网址>`、代码、分隔线、反斜杠。GFM 里只要表格：删除线、脚注、自己认网址的都不要。
 * 一个星号、下划线不是斜体，照字面露出来。
 */
export const remarkDialect: Plugin<[], Root> = function () {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    { disable: { null: REFUSED } },
  ];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
  return (tree, file) => {
    const source = String(file.value);
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return CONTINUE;
      if (node.type !== 'emphasis' && node.type !== 'strong') return CONTINUE;
      const marker = literalMarker(node, source);
      if (marker === undefined) return CONTINUE;
      parent.children.splice(index, 1, ...unwrapped(node, marker));
      return [SKIP, index];
    });
    visit(tree, (node) => {
      if ('children' in node) node.children = mergedTexts(node.children);
    });
  };
};

/** 不算数的记号原样是什么；`**` 算数，是 `undefined`。 */
function literalMarker(node: Emphasis | Strong, source: string): string | undefined {
  const sign = source.charAt(node.position?.start.offset ?? 0);
  if (node.type === 'emphasis') return sign;
  return sign === '_' ? '__' : undefined;
}

function unwrapped(node: Emphasis | Strong, marker: string): readonly PhrasingContent[] {
  const [before, after] = [textNode(marker), textNode(marker)];
  if (node.position !== undefined) {
    before.position = { start: node.position.start, end: node.position.start };
    after.position = { start: node.position.end, end: node.position.end };
  }
  return [before, ...node.children, after];
}

/** 挨着的文字并成一个：后面的插件在一个文字节点里找记号、序数。 */
function mergedTexts<Node extends { readonly type: string }>(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (isText(last) && isText(node)) {
      last.value += node.value;
      if (last.position && node.position) {
        last.position = { start: last.position.start, end: node.position.end };
      }
    } else {
      merged.push(node);
    }
  }
  return merged;
}

function isText(node: { readonly type: string } | undefined): node is Text {
  return node?.type === 'text';
}

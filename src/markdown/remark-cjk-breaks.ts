import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const CJK = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u;

/** 去掉两个汉字（含中文标点）之间的换行：浏览器会把它显示成一个空格。 */
export const remarkCjkBreaks: RemarkPlugin<[]> = () => (tree: Root) => {
  visit(tree, ['paragraph', 'heading', 'tableCell'], (block: Nodes) => {
    joinLines(runsOf(block));
  });
};

/** 一块里相连的文字节点，分成几串；代码、图片、硬换行会断开。 */
function runsOf(block: Nodes): readonly (readonly Text[])[] {
  const runs: Text[][] = [[]];
  visit(block, (node) => {
    if (node.type === 'text') runs.at(-1)?.push(node);
    else if (!('children' in node)) runs.push([]);
  });
  return runs;
}

function joinLines(runs: readonly (readonly Text[])[]): void {
  for (const run of runs) {
    const whole = run.map((node) => node.value).join('');
    let from = 0;
    for (const node of run) {
      const start = from;
      from += node.value.length;
      node.value = node.value.replace(/\n/g, (lineBreak, offset: number) => {
        const at = start + offset;
        return CJK.test(whole.charAt(at - 1)) && CJK.test(whole.charAt(at + 1)) ? '' : lineBreak;
      });
    }
  }
}

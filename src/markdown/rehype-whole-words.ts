import type { RehypePlugin } from '@astrojs/markdown-remark';
import type { ElementContent, Root, RootContent, Text } from 'hast';
import { contentPath } from './page-file.ts';

export interface WholeWordOptions {
  /** 哪些文件的正文里有要照着打的命令。 */
  readonly appliesTo: (path: string) => boolean;
}

/** 命令里不能断成两行的：`--ledgers`、`2026-10-25`。断在减号后头，照着打就打错。 */
const WHOLE = /((?<!\S)--?[a-z][a-z-]*|(?<!\d)\d{4}-\d{2}-\d{2})/;

/** 代码里的参数名、日子各包一层，窄屏上不从减号那里断开；字一个也不添，抄得走。 */
export const rehypeWholeWords: RehypePlugin<[WholeWordOptions]> =
  ({ appliesTo }) =>
  (tree: Root, file) => {
    if (appliesTo(contentPath(file))) for (const node of tree.children) keepWhole(node);
  };

function keepWhole(node: RootContent | ElementContent): void {
  if (node.type !== 'element') return;
  if (node.tagName !== 'code') {
    for (const child of node.children) keepWhole(child);
    return;
  }
  node.children = node.children.flatMap((child) =>
    child.type === 'text' ? wholeParts(child) : [child],
  );
}

function wholeParts({ value }: Text): readonly ElementContent[] {
  return value
    .split(WHOLE)
    .map((text, place): ElementContent => {
      const word: Text = { type: 'text', value: text };
      if (place % 2 === 0) return word;
      return {
        type: 'element',
        tagName: 'span',
        properties: { className: ['whole'] },
        children: [word],
      };
    })
    .filter((part) => part.type !== 'text' || part.value !== '');
}

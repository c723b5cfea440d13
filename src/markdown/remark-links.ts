import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withBase } from './base-path.ts';
import { addProperties } from './elements.ts';

export interface LinkOptions {
  /** 网站挂在哪个目录下，如 `/` 或 `/zt/mbl/`。 */
  readonly base: string;
}

const EXTERNAL = /^(?:https?:)?\/\//i;

/** 站内地址加上网站所在的目录；站外链接加 `class="external" rel="noopener"`。 */
export const remarkLinks: RemarkPlugin<[LinkOptions]> =
  ({ base }) =>
  (tree: Root) => {
    const definitions = new Map<string, string>();
    visit(tree, 'definition', ({ identifier, url }) => {
      definitions.set(identifier, url);
    });
    visit(tree, (node) => {
      if (node.type === 'link') markExternal(node, node.url);
      if (node.type === 'linkReference') markExternal(node, definitions.get(node.identifier) ?? '');
      if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
        node.url = withBase(node.url, base);
      }
    });
  };

function markExternal(node: Nodes, url: string): void {
  if (EXTERNAL.test(url)) addProperties(node, { className: ['external'], rel: ['noopener'] });
}

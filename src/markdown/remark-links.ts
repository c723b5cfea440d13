import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Link, Root } from 'mdast';
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
    visit(tree, (node) => {
      if (node.type === 'link' && EXTERNAL.test(node.url)) markExternal(node);
      if (node.type === 'link' || node.type === 'image') node.url = withBase(node.url, base);
    });
  };

function markExternal(link: Link): void {
  addProperties(link, { className: ['external'], rel: ['noopener'] });
}

import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { contentPath, frontmatterOf } from './page-file.ts';

/** 要镇里补的数怎么填进一页：正文的字、链接里的字、字段。 */
export interface PageFigures {
  cited(text: string): string;
  bare(text: string): string;
  policy<Fields>(fields: Fields, body: string): Fields;
}

export interface TownFigureOptions {
  readonly figures: PageFigures;
  /** 哪些文件里填；参数从 `content/` 写起。 */
  readonly appliesTo: (path: string) => boolean;
}

/**
 * 把正文里的 `〔补 名字〕` 换成镇里补的数；字段也填好，后面的插件看到的依据表和页面上的一样。
 * 代码里举的例子不动。
 */
export const remarkTownFigures: RemarkPlugin<[TownFigureOptions]> =
  ({ figures, appliesTo }) =>
  (tree: Root, file) => {
    if (!appliesTo(contentPath(file))) return;
    const frontmatter = figures.policy(frontmatterOf(file), String(file.value));
    file.data.astro = { ...file.data.astro, frontmatter };
    visit(tree, 'link', (link) => {
      visit(link, 'text', (text) => {
        text.value = figures.bare(text.value);
      });
      return SKIP;
    });
    visit(tree, 'text', (text) => {
      text.value = figures.cited(text.value);
    });
  };

import type { RemarkPlugin } from '@astrojs/markdown-remark';
import type { Element, ElementContent } from 'hast';
import type { Image, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { figureOf, type PictureFigure, type PreparedPictures } from '../pictures/figure.ts';
import { joinPath } from './base-path.ts';
import { frontmatterOf } from './page-file.ts';

export interface PictureOptions {
  /** 网站挂在哪个目录下，如 `/` 或 `/zt/mbl/`。 */
  readonly base: string;
  readonly pictures: PreparedPictures;
}

const ADDRESS = /^\/images\/([^/]+)$/;

/** 单独一段的 `![图下面的一句话](/images/文件名)` 换成图和图下面的话；没有准备好的、不能放在这一页的，整段不要。 */
export const remarkPictures: RemarkPlugin<[PictureOptions]> =
  ({ base, pictures }) =>
  (tree: Root, file) => {
    const { code } = frontmatterOf(file);
    const page = typeof code === 'number' ? code : undefined;
    visit(tree, 'paragraph', (node, index, parent) => {
      const image = onlyImage(node);
      const [, name] = ADDRESS.exec(image?.url ?? '') ?? [];
      if (name === undefined || parent === undefined || index === undefined) return undefined;
      const figure = figureOf(pictures.get(name), (path) => joinPath(base, path), {
        code: page,
        caption: image?.alt || undefined,
      });
      if (figure !== undefined) {
        node.data = { hName: 'figure', hProperties: CLASS, hChildren: childrenOf(figure) };
        node.children = [];
        return undefined;
      }
      parent.children.splice(index, 1);
      return index;
    });
  };

const CLASS = { className: ['picture'] };

function onlyImage({ children }: Paragraph): Image | undefined {
  const [only, ...more] = children;
  return more.length === 0 && only?.type === 'image' ? only : undefined;
}

function childrenOf(figure: PictureFigure): ElementContent[] {
  const { webp, jpeg, sizes, src, width, height, alt, caption, origin, isDemo } = figure;
  const demo = isDemo ? [element('span', { className: ['demo-tag'] }, [text('演示')])] : [];
  return [
    element('picture', {}, [
      element('source', { type: 'image/webp', srcSet: webp, sizes }),
      element('img', {
        ...{ srcSet: jpeg, sizes, src, width, height, alt },
        ...{ loading: 'lazy', decoding: 'async' },
        ...(height > width && { className: ['tall'] }),
      }),
    ]),
    element('figcaption', {}, [
      ...demo,
      text(caption),
      element('span', { className: ['hint'] }, [text(origin)]),
    ]),
  ];
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Scheme } from '../clauses/numbering.ts';
import type { PreparedPictures } from '../pictures/figure.ts';
import { rehypeParts } from './rehype-parts.ts';
import { rehypeWholeWords } from './rehype-whole-words.ts';
import { remarkBareLinks } from './remark-bare-links.ts';
import { remarkBlankParagraphs } from './remark-blank-paragraphs.ts';
import { remarkBodyText } from './remark-body-text.ts';
import { remarkCjkBreaks } from './remark-cjk-breaks.ts';
import { remarkClauses } from './remark-clauses.ts';
import { remarkDialect } from './remark-dialect.ts';
import { remarkDocumentParts } from './remark-document-parts.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkNotation } from './remark-notation.ts';
import { remarkOnlyWords } from './remark-only-words.ts';
import { remarkPictures } from './remark-pictures.ts';
import { remarkTables } from './remark-tables.ts';
import { remarkTerms } from './remark-terms.ts';
import { type PageFigures, remarkTownFigures } from './remark-town-figures.ts';
import type { LinkedTerm } from './terms.ts';

export interface PipelineOptions {
  /** 网站挂在哪个目录下，如 `/` 或 `/zt/mbl/`。 */
  readonly base: string;
  /** content/terms.json 里的词。 */
  readonly terms: readonly LinkedTerm[];
  /** 要镇里补的数怎么填。 */
  readonly figures: PageFigures;
  /** 登记过的、准备好的图片；不写就一张也没有。 */
  readonly pictures?: PreparedPictures;
}

export interface MarkdownPipeline {
  /** GFM 整个关掉，要的那一样由 `remarkDialect` 加。 */
  readonly gfm: false;
  readonly remarkPlugins: RemarkPlugins;
  readonly rehypePlugins: RehypePlugins;
}

/** 一个文件按内容所在的文件夹用哪套序数；不分条款的返回 `undefined`。 */
export function schemeOf(path: string): Scheme | undefined {
  if (path.startsWith('content/notices/')) return 'official';
  return path.startsWith('content/rules/') ? 'articles' : undefined;
}

/**
 * 全站的 Markdown 处理过程，交给 `unified()` 或 `createMarkdownProcessor()`。
 * 次序有讲究：不只是话的先拦下，再定认哪些写法，条款要在记号之前认（序数按原文的字数），
 * 图片在加目录以前换成网页上的图，站内地址要在词之前加目录（词的链接已经带了目录），镇里补的数在记号之前填（填了就带着依据的记号），
 * 词在记号之后找（记号里的不算），
 * 表的列名等别的都换好了再记，供搜索的字最后取。
 */
export function markdownPipeline({
  base,
  terms,
  figures,
  pictures = new Map(),
}: PipelineOptions): MarkdownPipeline {
  return {
    gfm: false,
    remarkPlugins: [
      remarkOnlyWords,
      remarkCjkFriendly,
      remarkDialect,
      remarkBlankParagraphs,
      remarkCjkBreaks,
      [remarkClauses, { schemeOf }],
      [remarkDocumentParts, { appliesTo: isNotice }],
      remarkBareLinks,
      [remarkPictures, { base, pictures }],
      [remarkLinks, { base }],
      [remarkTownFigures, { figures, appliesTo: isPolicy }],
      remarkNotation,
      [remarkTerms, { base, terms, appliesTo: hasTermLinks }],
      remarkTables,
      remarkBodyText,
    ],
    rehypePlugins: [
      [rehypeParts, { appliesTo: isPolicy }],
      [rehypeWholeWords, { appliesTo: isGuide }],
    ],
  };
}

function isNotice(path: string): boolean {
  return schemeOf(path) === 'official';
}

function isPolicy(path: string): boolean {
  return path.startsWith('content/policies/');
}

function isGuide(path: string): boolean {
  return path.startsWith('content/guide/');
}

function hasTermLinks(path: string): boolean {
  return isPolicy(path) || path.startsWith('content/actions/');
}

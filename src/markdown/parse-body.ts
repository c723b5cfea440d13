import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkDialect } from './remark-dialect.ts';

const markdown = unified().use(remarkParse).use(remarkCjkFriendly).use(remarkDialect).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .use(remarkDialect)
  .freeze();

/** 一页正文照全站的写法读成树，还没有换记号、加锚点。`.mdx` 写得读不通的抛错。 */
export function parseBody(body: string, extension: 'md' | 'mdx'): Root {
  const processor = extension === 'mdx' ? mdx : markdown;
  return processor.runSync(processor.parse(body), { value: body });
}

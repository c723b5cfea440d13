import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkDialect } from './remark-dialect.ts';

const processors = {
  md: unified().use(remarkParse).use(remarkCjkFriendly).use(remarkDialect).freeze(),
  mdx: unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).use(remarkDialect).freeze(),
};

/** 读成的树；.mdx 写得不合规矩、读不成的，是第几行（从正文数起）。 */
export type ParsedBody = { readonly tree: Root } | { readonly brokenAt: number };

/** 一页正文照全站的写法读成树，和生成网页时用的是同一个读法；还没有换记号、加锚点。 */
export function parseBody(body: string, extension: 'md' | 'mdx'): ParsedBody {
  const processor = processors[extension];
  try {
    return { tree: processor.runSync(processor.parse(body), { value: body }) };
  } catch (error) {
    if (extension === 'md') throw error;
    return { brokenAt: lineOf(error, body) };
  }
}

function lineOf(error: unknown, body: string): number {
  const open = /end of file/.test(String(error)) ? openBraceLine(body) : undefined;
  if (open !== undefined) return open;
  const line = error instanceof Error && 'line' in error ? error.line : undefined;
  if (typeof line === 'number') return line;
  // 没有收尾的标签，位置只写在话里：Expected a closing tag for `<Foo>` (66:1-66:6)。
  return Number(/\((\d+):\d+-/.exec(String(error))?.[1] ?? 1);
}

/** 花括号一直没有收尾、读到了文件末尾的：最后一个没有配上的 { 在第几行。 */
function openBraceLine(body: string): number | undefined {
  const open: number[] = [];
  for (const [index, line] of body.split('\n').entries()) {
    for (const [brace] of line.matchAll(/[{}]/g)) {
      if (brace === '{') open.push(index + 1);
      else open.pop();
    }
  }
  return open.at(-1);
}

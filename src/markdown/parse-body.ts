import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';

/** 读成的树；.mdx 写得不合规矩、读不成的，是第几行（从正文数起）。 */
export type ParsedBody = { readonly tree: Root } | { readonly brokenAt: number };

/** 照 Markdown（`isMdx` 的照 MDX）读一段正文，和生成网页时用的是同一个读法。 */
export function parseBody(text: string, isMdx: boolean): ParsedBody {
  if (!isMdx) return { tree: fromMarkdown(text) };
  try {
    const tree = fromMarkdown(text, {
      extensions: [mdxjs()],
      mdastExtensions: [mdxFromMarkdown()],
    });
    return { tree };
  } catch (error) {
    return { brokenAt: lineOf(error) };
  }
}

function lineOf(error: unknown): number {
  const line = error instanceof Error && 'line' in error ? error.line : undefined;
  return typeof line === 'number' ? line : 1;
}

import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { termSchema } from '../../../src/kinds/town/term.ts';
import { markdownPipeline } from '../../../src/markdown/pipeline.ts';
import type { LinkedTerm } from '../../../src/markdown/terms.ts';
import type { Content } from '../../../src/source/content.ts';
import { readContentFile } from '../../../src/source/content-file.ts';
import { townFiguresIn } from '../../../src/source/read-content.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { fillingOf } from '../../../src/town-figures/fill.ts';

/** 正文排出来的样子，和网站用同一个处理过程；条款编好号。`.mdx` 里的部件排不出来，只排话。 */
export async function previewBody(
  files: readonly SourceFile[],
  content: Content,
  path: string,
  text: string,
): Promise<string> {
  const file = readContentFile({ path, text });
  const body = file.written.body?.text;
  if (body === undefined) return '';
  const processor = await createMarkdownProcessor({
    ...markdownPipeline({
      base: '/',
      terms: termsIn(content),
      figures: fillingOf(townFiguresIn(files)),
    }),
    smartypants: false,
    syntaxHighlight: false,
  });
  const frontmatter = { ...(file.data?.value as Record<string, unknown> | undefined) };
  const { code } = await processor.render(body, {
    fileURL: pathToFileURL(`/site/${path}`),
    frontmatter,
  });
  return code;
}

function termsIn({ files }: Content): readonly LinkedTerm[] {
  const list = files.find(({ place }) => place.shape === 'terms')?.data?.value;
  return (Array.isArray(list) ? list : []).flatMap((entry) => {
    const read = termSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
}

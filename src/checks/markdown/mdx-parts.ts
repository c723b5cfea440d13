import { activeParts } from '../../markdown/active-parts.ts';
import { componentsFor } from '../../markdown/named-components.ts';
import { type ParsedBody, parseBody } from '../../markdown/parse-body.ts';
import type { ContentFile } from '../../source/content-file.ts';

/** 正文读成的树里，要由程序去做的每一处；行号是文件里的。没有正文的、.mdx 读不成的没有。 */
export function activePartsIn(file: ContentFile) {
  const parsed = parsedBodyOf(file);
  if (parsed === undefined || 'brokenAt' in parsed) return [];
  return activeParts(parsed.tree, componentsFor(file.place.folder)).map((part) => ({
    ...part,
    line: lineInFile(file, part.line),
  }));
}

/** .mdx 的正文写得不合规矩、网页生成不出来的那一行；没有毛病的是 `undefined`。 */
export function brokenMdxLine(file: ContentFile): number | undefined {
  const parsed = file.place.extension === 'mdx' ? parsedBodyOf(file) : undefined;
  return parsed !== undefined && 'brokenAt' in parsed
    ? lineInFile(file, parsed.brokenAt)
    : undefined;
}

/** 一行没有尖括号的 .md 不会有 HTML，不用读。 */
function parsedBodyOf({ page, place }: ContentFile): ParsedBody | undefined {
  const isMdx = place.extension === 'mdx';
  if (page === undefined || (!isMdx && !page.body.text.includes('<'))) return undefined;
  return parseBody(page.body.text, isMdx);
}

function lineInFile({ page }: ContentFile, line: number): number {
  return (page?.body.line ?? 1) + line - 1;
}

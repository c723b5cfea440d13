import { activeParts } from '../../markdown/active-parts.ts';
import { componentsFor } from '../../markdown/named-components.ts';
import { type ParsedBody, parseBody } from '../../markdown/parse-body.ts';
import type { ContentFile } from '../../source/content-file.ts';

/** .mdx 的正文里，要由程序去做的每一处；行号是文件里的。.md 里的尖括号都照字面显示，一处也没有。 */
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
  const parsed = parsedBodyOf(file);
  return parsed !== undefined && 'brokenAt' in parsed
    ? lineInFile(file, parsed.brokenAt)
    : undefined;
}

function parsedBodyOf({ page, place }: ContentFile): ParsedBody | undefined {
  if (page === undefined || place.extension !== 'mdx') return undefined;
  return parseBody(page.body.text, 'mdx');
}

function lineInFile({ page }: ContentFile, line: number): number {
  return (page?.body.line ?? 1) + line - 1;
}

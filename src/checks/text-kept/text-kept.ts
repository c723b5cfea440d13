import { parseBody } from '../../markdown/parse-body.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { Fault } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { emptyItem } from '../markdown/empty-item.ts';
import { fence } from '../markdown/fence.ts';
import { heading } from '../markdown/heading.ts';
import { image } from '../markdown/image.ts';
import { joinedItem } from '../markdown/joined-item.ts';
import { leftSign } from '../markdown/left-sign.ts';
import { linkForm } from '../markdown/link-form.ts';
import { looksBlank } from '../markdown/looks-blank.ts';
import { mdxCode } from '../markdown/mdx-code.ts';
import { mdxComponent } from '../markdown/mdx-component.ts';
import { quoteApart } from '../markdown/quote-apart.ts';
import { rawHtml } from '../markdown/raw-html.ts';
import { signIndent } from '../markdown/sign-indent.ts';
import { tableShape } from '../markdown/table-shape.ts';
import { mergeConflict } from '../syntax/merge-conflict.ts';
import { differencesBetween, type LineDifference } from '../visible/differences.ts';
import { linesShown } from '../visible/lines-shown.ts';
import { linesWritten } from '../visible/lines-written.ts';
import { isPlainBody } from '../visible/plain-body.ts';
import { remedyFor } from './remedy.ts';

/** 说得更准的规则；它们说过的行，这里不再说。 */
const specific: readonly FileCheck[] = [
  ...[mergeConflict, fence, heading, image, joinedItem, leftSign, linkForm, looksBlank, rawHtml],
  ...[emptyItem, quoteApart, signIndent, tableShape, mdxCode, mdxComponent],
];

/**
 * 网页上看得见的字，就是原文去掉全站认的写法剩下的字；一行也不能被 Markdown 吞掉、改掉、接到别处。
 * 常见的写歪另有规则说怎么改，这一条兜底。
 */
export const textKept: FileCheck = {
  code: 'E-MD-TEXT',
  *run(file, content) {
    const body = file.written.body;
    if (body === undefined || isPlainBody(body.text)) return;
    const found = [...faultsIn(file, body.text)];
    if (found.length === 0) return;
    const told = linesTold(file, content);
    for (const { line, ...explained } of found) {
      const inFile = body.line + line - 1;
      if (!told.has(inFile)) yield { line: inFile, ...explained };
    }
  },
};

/** 各处不一样，行号从正文数起。读不成的 .mdx 由 E-MDX-SYNTAX 去说。 */
function* faultsIn({ place }: ContentFile, source: string): Iterable<Fault> {
  const extension = place.extension === 'mdx' ? 'mdx' : 'md';
  const parsed = parseBody(source, extension);
  if ('brokenAt' in parsed) return;
  const keepsNumbers = place.shape === 'notices';
  const lines = source.split('\n');
  for (const difference of differencesBetween(
    linesWritten(source, extension),
    linesShown(parsed.tree, { source, keepsNumbers }),
  )) {
    yield explained(difference, lines[difference.line - 1] ?? '');
  }
}

function explained({ line, kind, at }: LineDifference, written: string): Fault {
  if (kind === 'joined') {
    return { line, message: '这一行会和上面的连成一段。', hint: '要另起一段，在它上面空一行。' };
  }
  if (kind === 'split') {
    return { line, message: '这一行会和上面的断成两段。', hint: remedyFor(written) };
  }
  return {
    line,
    message: `这一行的字，网页上会少掉或者变样，从第${at + 1}个字起。`,
    hint: remedyFor(written),
  };
}

function linesTold(file: ContentFile, content: Content): ReadonlySet<number> {
  const lines = specific.flatMap((check) => [...check.run(file, content)]).map(({ line }) => line);
  // 上一行说过的，下一行多半是跟着错的。
  return new Set(lines.flatMap((line) => [line, line + 1]));
}

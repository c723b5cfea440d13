import { markdownBlocks } from '../../clauses/blocks.ts';
import { type OutlineProblem, outline } from '../../clauses/outline.ts';
import { schemeOf } from '../content.ts';
import type { ContentFile } from '../content-file.ts';

/** 条款编号上的一类毛病，和各自的行号。 */
export function* outlineSlips<Kind extends OutlineProblem['kind']>(
  file: ContentFile,
  kind: Kind,
): Iterable<{ readonly slip: Extract<OutlineProblem, { kind: Kind }>; readonly line: number }> {
  const scheme = schemeOf(file);
  const body = file.page?.body;
  if (scheme === undefined || body === undefined) return;
  const blocks = markdownBlocks(body.text);
  for (const slip of outline(blocks, scheme).problems) {
    if (!isKind(slip, kind)) continue;
    yield { slip, line: body.line + (blocks[slip.block]?.line ?? 1) - 1 };
  }
}

function isKind<Kind extends OutlineProblem['kind']>(
  slip: OutlineProblem,
  kind: Kind,
): slip is Extract<OutlineProblem, { kind: Kind }> {
  return slip.kind === kind;
}

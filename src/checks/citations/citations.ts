import { type CitedSource, parseNotation } from '../../markdown/notation.ts';
import type { ContentFile } from '../content-file.ts';
import { valueAt } from '../value-at.ts';

/** 一处 `〔据 …〕` 里的一份依据，和它的行号。 */
export interface Citation extends CitedSource {
  readonly line: number;
}

/** 文件里（字段和正文）所有的引用。代码里举的例子不算。 */
export function citationsIn({ wholeProse, lineAt }: ContentFile): readonly Citation[] {
  return [...wholeProse.matchAll(/〔据\s[^〔〕]+〕/g)].flatMap((match) =>
    parseNotation(match[0]).flatMap((part) =>
      part.type === 'cite'
        ? part.sources.map((source) => ({ ...source, line: lineAt(match.index) }))
        : [],
    ),
  );
}

/** 这一页 basis 里各份依据的短名，按次序；写得不像短名的占一个空位。 */
export function basisShorts(file: ContentFile): readonly string[] {
  const basis = valueAt(file.data?.value, ['basis']);
  if (!Array.isArray(basis)) return [];
  return basis.map((entry) => {
    const short = valueAt(entry, ['short']);
    return typeof short === 'string' ? short.trim() : '';
  });
}

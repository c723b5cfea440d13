import { type CitedSource, parseNotation } from '../../markdown/notation.ts';

/** 一处 `〔据 …〕` 里的一份依据，和它的行号。 */
export interface Citation extends CitedSource {
  readonly line: number;
}

/** 一个文件的文字里（字段和正文）所有的引用。`prose` 里的代码要先去掉。 */
export function citationsIn(
  prose: string,
  lineAt: (offset: number) => number,
): readonly Citation[] {
  return [...prose.matchAll(/〔据\s[^〔〕]+〕/g)].flatMap((match) =>
    parseNotation(match[0]).flatMap((part) =>
      part.type === 'cite'
        ? part.sources.map((source) => ({ ...source, line: lineAt(match.index) }))
        : [],
    ),
  );
}

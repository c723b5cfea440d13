import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import { type FigureMark, figureMarksIn } from '../../town-figures/mark.ts';

/** content/town-figures.json 里登记的一个数；写坏了的也算，好认出名字。 */
export interface RegisteredFigure {
  readonly name: string;
  readonly file: ContentFile;
  readonly index: number;
  /** 一个字段的文字；没写的、写的不是字的是空的。 */
  textOf(field: string): string;
  lineOf(field: string): number;
}

/** 登记了的全部数，照文件里的次序；没有这个文件就是空的。 */
export function registeredFigures({ files }: Content): readonly RegisteredFigure[] {
  return files
    .filter(({ place }) => place.shape === 'town-figures')
    .flatMap((file) => {
      const entries: unknown = file.written.value;
      return Array.isArray(entries)
        ? entries.map((entry, index) => figureOf(file, entry, index))
        : [];
    });
}

function figureOf(file: ContentFile, entry: unknown, index: number): RegisteredFigure {
  const textOf = (field: string) => {
    const text = valueAt(entry, [field]);
    return typeof text === 'string' ? text : '';
  };
  return {
    name: textOf('name'),
    file,
    index,
    textOf,
    lineOf: (field) => file.data?.lineOf([index, field]) ?? 1,
  };
}

/** 一个文件里写着的 `〔补 名字〕`，带行号；代码里举的例子不算。 */
export function writtenMarks({ written }: ContentFile): readonly (FigureMark & { line: number })[] {
  return figureMarksIn(written.text).map((mark) => ({
    ...mark,
    line: written.lineAt(mark.offset),
  }));
}

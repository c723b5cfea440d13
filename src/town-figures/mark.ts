/** 占位的记号：`〔补 名字〕`，名字里没有空格和标点。 */
const MARK = /〔补 (?<name>[^\s〔〕；，、。：]+)〕/gu;

/** 文字里写着的一处 `〔补 名字〕`。 */
export interface FigureMark {
  readonly name: string;
  /** 在文字里的位置。 */
  readonly offset: number;
}

/** 文字里的 `〔补 名字〕`，照先后；写歪了的不算。 */
export function figureMarksIn(text: string): readonly FigureMark[] {
  if (!text.includes('〔补 ')) return [];
  return [...text.matchAll(MARK)].map(({ groups, index }) => ({
    name: groups?.name ?? '',
    offset: index,
  }));
}

/** 把每一处 `〔补 名字〕` 换成 `write` 给的话；给 `undefined` 的原样留着。 */
export function replaceFigures(text: string, write: (name: string) => string | undefined): string {
  return text.includes('〔补 ')
    ? text.replace(MARK, (mark, name: string) => write(name) ?? mark)
    : text;
}

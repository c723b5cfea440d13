import type { ContentCheck } from '../check.ts';
import { textsSubject } from '../subjects.ts';
import { type RegisteredFigure, registeredFigures } from './registered-figures.ts';

/** 两条要补的数名字一样，或者问的是同一件事：补了一条，另一条还空着。 */
export const figureTwin: ContentCheck = {
  code: 'E-TOFILL-TWIN',
  *runOnce(content) {
    const figures = registeredFigures(content);
    for (const figure of figures) {
      const { file, lineOf } = figure;
      for (const [field, what] of alike) {
        const first = twinBefore(figures, figure, field);
        if (first === undefined) continue;
        yield {
          blinds: field === 'name' ? [textsSubject('town-figures')] : [],
          file: file.path,
          line: lineOf(field),
          message: `${what}“${figure.textOf(field)}”和第 ${first.lineOf(field)} 行的一样。`,
          hint: '一个数只登记一条：是同一个数就删掉一条，页里都用留下的名字；不是同一个，名字和问的话都写得分得清。',
        };
        break;
      }
    }
  },
};

const alike = [
  ['name', '名字'],
  ['asks', '问的话'],
] as const;

function twinBefore(
  figures: readonly RegisteredFigure[],
  { index, textOf }: RegisteredFigure,
  field: string,
) {
  const text = textOf(field).trim();
  if (text === '') return undefined;
  return figures.find((other) => other.index < index && other.textOf(field).trim() === text);
}

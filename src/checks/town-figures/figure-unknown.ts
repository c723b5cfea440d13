import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { textsSubject } from '../subjects.ts';
import { registeredFigures, writtenMarks } from './registered-figures.ts';

/** `〔补 名字〕` 里的名字没有登记，网页上会原样露出来。 */
export const figureUnknown: FileCheck = {
  code: 'E-TOFILL-UNKNOWN',
  *run(file, content) {
    const marks = writtenMarks(file);
    if (marks.length === 0) return;
    const names = new Set(registeredFigures(content).map(({ name }) => name));
    // 整份登记都没有的，是一件事，不一个一个地说。
    const same = content.files.some(({ place }) => place.shape === 'town-figures')
      ? {}
      : { same: textsSubject('town-figures') };
    for (const { name, line } of marks) {
      if (names.has(name)) continue;
      const meant = nearest(name, names);
      yield {
        ...same,
        about: [textsSubject('town-figures')],
        line,
        message: `〔补 ${name}〕没有登记在 content/town-figures.json 里。`,
        hint:
          meant === undefined
            ? `在 content/town-figures.json 里添一条，"name": "${name}"；那里有 asks、kind、from、missing 四样要写。`
            : `是不是〔补 ${meant}〕？是新的数，就在 content/town-figures.json 里添一条，"name": "${name}"。`,
      };
    }
  },
};

import type { ContentCheck } from '../check.ts';
import { textsSubject } from '../subjects.ts';
import { registeredFigures, writtenMarks } from './registered-figures.ts';

/** 登记了要补的数，哪一页也没有用它：补了也没人看得到。 */
export const figureUnused: ContentCheck = {
  code: 'W-TOFILL-UNUSED',
  *runOnce(content) {
    const figures = registeredFigures(content);
    if (figures.length === 0) return;
    const used = new Set(content.files.flatMap(writtenMarks).map(({ name }) => name));
    for (const { name, file, lineOf } of figures) {
      if (name === '' || used.has(name)) continue;
      yield {
        about: [textsSubject('policies'), textsSubject('broadcasts')],
        file: file.path,
        line: lineOf('name'),
        message: `登记了“${name}”，哪一页政策也没有用它。`,
        hint: `在政策里该写这个数的地方写〔补 ${name}〕；用不着了，整条删掉。`,
      };
    }
  },
};

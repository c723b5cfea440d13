import { z } from 'astro/zod';
import type { FileCheck } from '../check.ts';
import { registeredFigures } from './registered-figures.ts';

/** 问到答案的日子写在还没到的一天。 */
export const figureDay: FileCheck = {
  code: 'E-TOFILL-DAY',
  *run(file, content) {
    const { lastDay } = content;
    if (file.place.shape !== 'town-figures' || lastDay === undefined) return;
    for (const { name, textOf, lineOf } of registeredFigures(content)) {
      const on = textOf('on');
      if (!z.iso.date().safeParse(on).success || on <= lastDay) continue;
      yield {
        line: lineOf('on'),
        message: `“${name}”的 on 写的是 ${on}，现在才到 ${lastDay}，这一天还没有到。`,
        hint: 'on 写那份文件的日子，或者问到的那天；答案里说的截止日写在 answer 里。',
      };
    }
  },
};

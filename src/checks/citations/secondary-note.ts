import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { secondaryIn } from './secondary-in.ts';

/** 只有旁证的依据没写是谁说的：读的人没法自己掂量。 */
export const secondaryNote: FileCheck = {
  code: 'W-BASIS-NOTE',
  *run(file) {
    for (const { entry, short, lineOf } of secondaryIn(file)) {
      if (valueAt(entry, ['note']) !== undefined) continue;
      yield {
        line: lineOf('mark'),
        message: `“${short}”只有旁证（mark: secondary），没有写是谁、哪天说的。`,
        hint: '添一行 note，如：某某日报2026年3月1日这样报道，正式文件没看到。',
      };
    }
  },
};

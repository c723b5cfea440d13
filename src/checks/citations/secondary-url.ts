import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { secondaryIn } from './secondary-in.ts';

/** 只有旁证的依据写了网址：点的人会当那一页就是原文。 */
export const secondaryUrl: FileCheck = {
  code: 'E-BASIS-URL',
  *run(file) {
    for (const { entry, short, lineOf } of secondaryIn(file)) {
      if (valueAt(entry, ['url']) === undefined) continue;
      yield {
        line: lineOf('url'),
        message: `“${short}”只有旁证（mark: secondary），却写了网址，点的人会当那就是原文。`,
        hint: '网址打开就是原文、看过了的，mark 改成 verified；是别的官方网页在转述它的，把那一页列成依据（form: page，mark: verified）；都不是，删掉 url，在 note 里写谁、哪天说的。',
      };
    }
  },
};

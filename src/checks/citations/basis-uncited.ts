import { basisShorts } from '../../markdown/cited-basis.ts';
import type { FileCheck } from '../check.ts';
import { basisSubject, fieldRead } from '../subjects.ts';

/** basis 里列了，页里一次也没有引用。 */
export const basisUncited: FileCheck = {
  code: 'W-CITE-UNUSED',
  *run(file) {
    const shorts = basisShorts(file.data?.value);
    if (shorts.length === 0) return;
    const cited = new Set(file.citations().map(({ short }) => short));
    for (const [index, short] of shorts.entries()) {
      if (short === '' || cited.has(short)) continue;
      yield {
        about: [basisSubject(file, short), ...fieldRead(file, ['basis'])],
        line: file.data?.lineOf(['basis', index, 'short']) ?? 1,
        message: `依据“${short}”列了，页里没有一处引用它。`,
        hint: `在用到它的那句话后面写 〔据 ${short}〕；没有用到就从 basis 里删掉。`,
      };
    }
  },
};

import { basisShorts } from '../../markdown/cited-basis.ts';
import type { FileCheck } from '../check.ts';
import { brokenField } from '../subjects.ts';

/** 一页的 basis 里两份依据短名相同，引用时分不清是哪一份。 */
export const basisTwin: FileCheck = {
  code: 'E-BASIS-TWIN',
  *run(file) {
    const shorts = basisShorts(file.data?.value);
    for (const [index, short] of shorts.entries()) {
      const first = shorts.indexOf(short);
      if (short === '' || first === index) continue;
      yield {
        blinds: brokenField(file, ['basis']),
        line: file.data?.lineOf(['basis', index, 'short']) ?? 1,
        message: `短名“${short}”和第${first + 1}条依据重了。`,
        hint: '给其中一份换个短名，如加上年份：低保条例2016。',
      };
    }
  },
};

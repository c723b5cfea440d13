import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';

/** 从别的镇抄来的政策，还没有照本地核对。 */
export const copiedPage: FileCheck = {
  code: 'W-COPIED',
  *run(file) {
    const town = valueAt(file.data?.value, ['copied', 'town']);
    if (typeof town !== 'string') return;
    yield {
      line: file.data?.lineOf(['copied']) ?? 1,
      message: `这一页是从${town}抄来的，还没有照本地核对。`,
      hint: '每个数、每份依据、窗口和电话都照本地核过，改好 checked，再删掉 copied 这一项。',
    };
  },
};

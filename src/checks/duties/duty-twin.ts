import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';

/** 两条要按期公开的用了同一个代号：日历分不清是哪一条。 */
export const dutyTwin: FileCheck = {
  code: 'E-DUTY-TWIN',
  *run({ place, data }) {
    if (place.shape !== 'duties' || !Array.isArray(data?.value)) return;
    const seen = new Map<unknown, number>();
    for (const [index, value] of data.value.entries()) {
      const id = valueAt(value, ['id']);
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else {
        yield {
          line: data.lineOf([index, 'id']),
          message: `这里的 id 和第${first + 1}条的一样。`,
          hint: '抄重了的，删掉一条；是另一样的，换一个没有用过的 id。',
        };
      }
    }
  },
};

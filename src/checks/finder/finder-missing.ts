import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { questionIds } from './finder-rules.ts';

/** 政策没写怎么对号，就总是列在「要问一声」里，人家看不出跟自己有没有关系。一个问题也不问的镇不用写。 */
export const finderMissing: FileCheck = {
  code: 'W-FINDER-MISSING',
  *run(file, content) {
    const value = file.data?.value;
    if (file.place.shape !== 'policies' || value === undefined) return;
    if (questionIds(content)?.length === 0) return;
    if (valueAt(value, ['finder']) !== undefined || valueAt(value, ['withdrawn']) !== undefined)
      return;
    yield {
      line: file.data?.lineOf([]) ?? 1,
      message: '没有写 finder，“看看我家能享受什么”里，这一项总是“要问一声”。',
      hint: '照着别的政策补上 finder：哪样的人家很可能可以申请，哪样的不列，至少写一句 otherwise。',
    };
  },
};

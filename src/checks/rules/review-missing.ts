import { rulesSchema } from '../../kinds/rules.ts';
import type { FileCheck } from '../check.ts';

/** 表决以前没有请镇里审过：七部门的意见要求先审后定。只提醒，不拦发布。 */
export const reviewMissing: FileCheck = {
  code: 'W-RULES-UNREVIEWED',
  *run(file) {
    if (file.place.shape !== 'rules') return;
    const read = rulesSchema.safeParse(file.data?.value);
    if (!read.success || read.data.withdrawn !== undefined) return;
    const { reviewed, adopted } = read.data;
    if (reviewed !== undefined && (adopted === undefined || reviewed.on <= adopted)) return;
    yield {
      line: file.data?.lineOf(reviewed === undefined ? ['village'] : ['reviewed', 'on']) ?? 1,
      message:
        reviewed === undefined
          ? '没有写镇里审过没有：民政部等七部门的意见要求，草案先报镇党委、政府审核把关，再交村民会议表决（只看到转载）。'
          : `镇里审查写在 ${reviewed.on}，晚于通过的 ${adopted}：要先审，再交村民会议表决（七部门的意见，只看到转载）。`,
      hint: '审过的，在开头写 reviewed，下面写 on（哪天）、by（镇里哪个岗位）；没有审过的，送镇里看一看再定。',
    };
  },
};

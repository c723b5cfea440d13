import type { FileCheck } from '../check.ts';
import { questionIds } from './finder-rules.ts';

/** 两个问题用了同一个代号，规则就不晓得指的是哪一个。 */
export const finderTwin: FileCheck = {
  code: 'E-FINDER-TWIN',
  *run(file, content) {
    if (file.place.shape !== 'finder') return;
    const ids = questionIds(content) ?? [];
    for (const [index, id] of ids.entries()) {
      const first = ids.indexOf(id);
      if (first === index) continue;
      yield {
        line: file.data?.lineOf(['questions', index, 'id']) ?? 1,
        message: `第${index + 1}题的代号 ${id}，第${first + 1}题已经用了。`,
        hint: '换一个没用过的代号，政策里的规则也跟着改。',
      };
    }
  },
};

import { siteFiles } from '../../source/place.ts';
import type { ContentCheck } from '../check.ts';

/** 全站文件缺一不可。 */
export const requiredFiles: ContentCheck = {
  code: 'E-FILE-REQUIRED',
  *runOnce({ files }) {
    for (const [name, shape] of Object.entries(siteFiles)) {
      if (files.some(({ place }) => place.shape === shape)) continue;
      yield {
        file: `content/${name}.json`,
        line: 1,
        message: `缺少 content/${name}.json，网站建不起来。`,
        hint: '从上一次提交里找回来，或者照着 README 重写一份。',
      };
    }
  },
};

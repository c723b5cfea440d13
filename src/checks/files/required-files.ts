import { siteFiles } from '../../source/place.ts';
import type { ContentCheck } from '../check.ts';
import { wholeSubject } from '../subjects.ts';

/** 全站文件缺一不可。 */
export const requiredFiles: ContentCheck = {
  code: 'E-FILE-REQUIRED',
  *runOnce({ files }) {
    for (const [name, shape] of Object.entries(siteFiles)) {
      if (files.some(({ place }) => place.shape === shape)) continue;
      const moved = files.find(({ place }) => place.name === name && place.extension === 'json');
      yield {
        blinds: moved === undefined ? [] : [wholeSubject(moved.path)],
        file: `content/${name}.json`,
        line: 1,
        message: `缺少 content/${name}.json，网站建不起来。`,
        hint:
          moved === undefined
            ? '从上一次提交里找回来，或者照着 README 重写一份。'
            : `它在 ${moved.path}，挪回来。`,
      };
    }
  },
};

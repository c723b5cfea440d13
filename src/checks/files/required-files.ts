import { siteFiles } from '../../source/place.ts';
import type { ContentCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { wholeSubject } from '../subjects.ts';

/** 全站文件缺一不可。 */
export const requiredFiles: ContentCheck = {
  code: 'E-FILE-REQUIRED',
  *runOnce({ files }) {
    for (const [name, shape] of Object.entries(siteFiles)) {
      if (files.some(({ place }) => place.shape === shape)) continue;
      const jsons = files.filter(({ place }) => place.extension === 'json');
      const moved =
        jsons.find(({ place }) => place.name === name) ??
        jsons.find(({ place }) => place.folder === '' && isRenamed(place.name, name));
      yield {
        blinds: moved === undefined ? [] : [wholeSubject(moved.path)],
        file: `content/${name}.json`,
        line: 1,
        message: `缺少 content/${name}.json，网站建不起来。`,
        hint:
          moved === undefined
            ? '从上一次提交里找回来，或者照着 README 重写一份。'
            : `${moved.path} 像是它：放回 content/${name}.json。`,
      };
    }
  },
};

/** 改了名的全站文件：原来的名字后面、前面添了几个字，或者打错了。 */
function isRenamed(name: string, original: string): boolean {
  return (
    !Object.hasOwn(siteFiles, name) &&
    (name.includes(original) || nearest(name, [original]) !== undefined)
  );
}

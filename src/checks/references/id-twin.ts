import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { textsSubject } from '../subjects.ts';

/** 村、词的代号各不相同：代号就是地址，重了的，网页生成不了，链接也不晓得指哪一个。 */
export const idTwin: FileCheck = {
  code: 'E-ID-TWIN',
  *run({ place, data }) {
    if (place.shape !== 'villages' && place.shape !== 'terms') return;
    const list: unknown = data?.value;
    if (data === undefined || !Array.isArray(list)) return;
    const names = new Map<unknown, number>();
    const seen = new Map<unknown, number>();
    for (const [index, entry] of list.entries()) {
      const id = valueAt(entry, ['id']);
      const name = valueAt(entry, [place.shape === 'villages' ? 'name' : 'term']);
      const [first, named] = [seen.get(id), names.get(name)];
      if (!names.has(name)) names.set(name, index);
      if (first === undefined) {
        seen.set(id, index);
        if (named === undefined) continue;
        yield {
          line: data.lineOf([index, place.shape === 'villages' ? 'name' : 'term']),
          message: `${String(name)}和第${named + 1}个的一样。`,
          hint: '抄重了的，删掉一个；名字打错了的，改过来。',
        };
        continue;
      }
      yield {
        blinds: [textsSubject(place.shape)],
        line: data.lineOf([index, 'id']),
        message: `这里的 id 和第${first + 1}个的一样。`,
        hint: '抄重了的，删掉一个；是另一个的，换一个没有用过的 id。',
      };
    }
  },
};

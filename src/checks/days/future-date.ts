import { happenedIn } from '../../as-of/happened.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { isKind } from '../../source/place.ts';
import { describePath } from '../../source/schema/fields.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField } from '../subjects.ts';

/** 发生了的事（答复、开会、通过、核对）写在还没到的一天。 */
export const futureDate: FileCheck = {
  code: 'E-DATE-FUTURE',
  *run(file, content) {
    const { shape } = file.place;
    const limit = limitFor(file, content);
    if (!isKind(shape) || limit === undefined) return;
    for (const { path, day } of happenedIn(shape, file.data?.value)) {
      if (day <= limit.day) continue;
      yield {
        blinds: brokenField(file, path),
        line: file.data?.lineOf(path) ?? 1,
        message: `${describePath(path)} 写的是 ${day}，${limit.name} ${limit.day}，这一天还没有到。`,
        hint: limit.hint,
      };
    }
  },
};

/** 一页里发生了的事最晚能写到哪天。演示的进度由命令一次做好几期，不是谁写的日子，不查。 */
function limitFor({ place, data }: ContentFile, { asOf, lastDay, demoDay }: Content) {
  const isDemo = valueAt(data?.value, ['demo']) === true;
  if (isDemo && place.shape === 'progress') return undefined;
  if (isDemo && demoDay !== undefined) {
    return {
      day: asOf.demo,
      name: '演示只演到',
      hint: '改成那一天以前的；要演到更晚的，把 site.json 里的 demoDay 改晚。',
    };
  }
  if (lastDay === undefined) return undefined;
  return {
    day: lastDay,
    name: '现在才到',
    hint: '只写已经发生的事，改成真的那一天；还没有发生的，等到了那天再写。要照别的一天看，用 --as-of。',
  };
}

import { basisShorts } from '../../markdown/cited-basis.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { basisSubject, fieldRead } from '../subjects.ts';

/** `〔据 短名〕` 引用的短名不在这一页的 basis 里。政策页少了整个 basis 的，由 E-FIELD-MISSING 说一次就够。 */
export const citationUnknown: FileCheck = {
  code: 'E-CITE',
  *run(file) {
    const shorts = basisShorts(file.data?.value);
    const isUnread = file.data !== undefined && file.data.value === undefined;
    const isBasisMissing = file.place.shape === 'policies' && shorts.length === 0;
    if (isUnread || isBasisMissing) return;
    for (const { short, line } of file.citations()) {
      if (shorts.includes(short)) continue;
      const contained = shorts.find((known) => known !== '' && short.startsWith(known));
      const meant = contained ?? nearest(short, shorts);
      yield {
        about: fieldRead(file, ['basis']),
        blinds: meant === undefined ? [] : [basisSubject(file, meant)],
        same: basisSubject(file, short),
        line,
        message: `〔据 ${short}〕引用的依据不在这一页的 basis 里。`,
        hint:
          shorts.length === 0
            ? '这一页没有 basis：把记号删掉，依据写在政策页里再链接过去。'
            : `${meant === undefined ? '' : `是不是 ${meant}？`}这一页有：${shorts.join('、')}。没有的，先在 basis 里补上。`,
      };
    }
  },
};

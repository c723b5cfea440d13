import type { FileCheck } from '../check.ts';
import { wholeSubject } from '../subjects.ts';

/** 一个文件最多多少个字。最长的法律也不到十万字；再大的，手机打不开。 */
const MOST = 500_000;

/** 文件太大：多半是贴错了东西，或者图片、表格变成了字。 */
export const fileSize: FileCheck = {
  code: 'E-FILE-SIZE',
  *run({ path, source }) {
    const { length } = source.text;
    if (length <= MOST) return;
    yield {
      blinds: [wholeSubject(path)],
      line: 1,
      message: `这个文件有${Math.round(length / 10_000)}万个字，太大了，手机打不开。`,
      hint: '查一查是不是贴错了东西（图片、表格变成的字）；真有这么长的，分成几页。',
    };
  },
};

import { codeOf } from '../../source/content.ts';
import type { FileCheck } from '../check.ts';

/** 两个文件写了同一个编号。两边都报，各说出另一个文件。 */
export const codeDuplicate: FileCheck = {
  code: 'E-CODE-DUPLICATE',
  *run(file, content) {
    const code = codeOf(file);
    if (code === undefined) return;
    const others = (content.byCode.get(code) ?? []).filter((other) => other !== file);
    if (others.length === 0 || file.place.shape === undefined) return;
    yield {
      line: file.data?.lineOf(['code']) ?? 1,
      message: `编号 ${code} 用了两次，${others.map(({ path }) => path).join('、')} 也是这个号。`,
      hint: '先有的那一页留着，新写的那一页换一个没用过的号。',
    };
  },
};

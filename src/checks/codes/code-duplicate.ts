import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { FileCheck } from '../check.ts';
import { codesSubject, fieldRead } from '../subjects.ts';
import { sayFreeCode } from './free-code.ts';

/** 两个文件写了同一个编号。只说一次，记在后来的那个文件上，说出先有的那个和下一个空着的号。 */
export const codeDuplicate: FileCheck = {
  code: 'E-CODE-DUPLICATE',
  *run(file, content) {
    const code = codeOf(file);
    if (code === undefined || file.place.shape === undefined) return;
    const [first, ...later] = bySeniority(content.byCode.get(code) ?? [], code, content);
    if (first === undefined || !later.includes(file)) return;
    yield {
      about: fieldRead(file, ['code']),
      blinds: [codesSubject(file.place.shape), codesSubject(first.place.shape)],
      line: file.data?.lineOf(['code']) ?? 1,
      message: `编号 ${code} 用了两次，${first.path} 也是这个号。`,
      hint: `先有的那一页留着；新写的那一页换一个号，这一页可以用${sayFreeCode(content, file)}。`,
    };
  },
};

/** 先有的在前：旧账里的主人，再是上一次提交里就有的；都没有的，名字短的像是原来的（`pipe.md` 和抄出来的 `pipe-2.md`）。 */
function bySeniority(
  files: readonly ContentFile[],
  code: number,
  { history }: Content,
): readonly ContentFile[] {
  const rank = ({ rawPath }: ContentFile) => {
    if (history?.owners.get(code) === rawPath) return 0;
    return history?.committed.get(rawPath) === code ? 1 : 2;
  };
  return files.toSorted((a, b) => rank(a) - rank(b) || a.rawPath.length - b.rawPath.length);
}

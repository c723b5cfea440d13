import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';

/** 用同一个号的几个文件，先有的在前：旧账里的主人，再是上一次提交里就有的；都没有的，名字短的像是原来的（`pipe.md` 和抄出来的 `pipe-2.md`）。 */
export function bySeniority(
  files: readonly ContentFile[],
  { history }: Content,
): readonly ContentFile[] {
  const rank = (file: ContentFile) => {
    const code = codeOf(file);
    if (code === undefined) return 2;
    if (history?.owners.get(code) === file.rawPath) return 0;
    return history?.committed.get(file.rawPath) === code ? 1 : 2;
  };
  return files.toSorted((a, b) => rank(a) - rank(b) || a.rawPath.length - b.rawPath.length);
}

import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField } from '../subjects.ts';
import { sayFreeCode } from './free-code.ts';

/** 编号以前是别的文件的（那个文件删了或改了名）。印出去的纸、记在心里的号都还指着原来那一页。 */
export const codeReused: FileCheck = {
  code: 'E-CODE-REUSED',
  *run(file, content) {
    const code = codeOf(file);
    const owner = code === undefined ? undefined : content.history?.owners.get(code);
    if (owner === undefined || owner === file.rawPath || file.place.shape === undefined) return;
    if (content.files.some(({ rawPath }) => rawPath === owner)) return;
    if (isRenamed(file, code, content)) return;
    yield {
      blinds: brokenField(file, ['code']),
      line: file.data?.lineOf(['code']) ?? 1,
      message: `编号 ${code} 以前是 ${owner} 的，不能给别的文件用。`,
      hint: `是同一页改了文件名的，改回 ${owner}；是新写的一页，换一个从没用过的号，可以用${sayFreeCode(content, file)}。`,
    };
  },
};

/** 还没提交的改名：旧文件没了，同一个号、同一个题目在新文件里。 */
function isRenamed(file: ContentFile, code: number | undefined, { history }: Content): boolean {
  const title = valueAt(file.data?.value, ['title']);
  return (
    history?.pages?.some(
      (page) =>
        page.isCommitted && page.code === code && page.title !== undefined && page.title === title,
    ) ?? false
  );
}

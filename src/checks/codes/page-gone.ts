import { codeOf } from '../../source/content.ts';
import { maskPath } from '../../source/text/mask.ts';
import type { ContentCheck } from '../check.ts';
import { pageSubject, textsSubject } from '../subjects.ts';

/**
 * 提交过的一页不见了，也没有换个文件名接着用它的号：印出去的纸、记在心里的号、别处的链接都落了空。
 * 演示的页不算；进度的各期由 E-PROGRESS-CHANGED 管。
 */
export const pageGone: ContentCheck = {
  code: 'E-PAGE-GONE',
  *runOnce({ files, history }) {
    const present = new Set(files.map(({ rawPath }) => rawPath));
    const codes = new Set(files.map(codeOf));
    for (const { code, path, isCommitted } of history?.pages ?? []) {
      if (present.has(path) || codes.has(code)) continue;
      const file = maskPath(path);
      const [, kind] = path.split('/');
      yield {
        blinds: [pageSubject(code), textsSubject(kind)],
        file,
        line: 1,
        message: `编号 ${code} 的这一页提交过，现在不见了：打开 /${code}/ 的人什么也看不到。`,
        hint: `${isCommitted ? `找回来：git checkout HEAD -- ${file}` : `从旧的提交里把 ${file} 找回来`}。停用了的，在开头写 withdrawn: { on: 哪天, why: 为什么 }，地址就还在，页上写明停用；改了文件名的，号不要改。`,
      };
    }
  },
};

import type { CommitCheck } from '../check.ts';
import type { Entry } from '../committed.ts';

/** 再大的看不过来，也不会是一页话、一张图。 */
export const MOST_BYTES = 32 * 1024 * 1024;
/** 领取单的各种写法：Git LFS 的、它的老名字的、git-annex 的。 */
const POINTER =
  /^(?:(?:ext-\d\S* \S+\n)*version https?:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/|\/annex\/objects\/)/;

/** 里面有什么看不见的，一律不收：查不了的不能当作没有毛病。 */
export const commitUnseen: CommitCheck = {
  code: 'E-COMMIT-UNSEEN',
  *runOnCommit(seen) {
    if (seen.what !== 'entry') return;
    const message = whyUnseen(seen);
    if (message === undefined) return;
    yield {
      line: 1,
      message,
      hint: '删掉它；要公开的，把内容本身放进来。',
    };
  },
};

function whyUnseen({ form, size, text }: Entry): string | undefined {
  if (form === 'link') return '这是快捷方式（符号链接）：它指着的东西查不到。';
  if (form === 'module') return '这是另一个仓库（子模块）：里面的东西查不到。';
  if (size > MOST_BYTES) {
    return `这个文件有${Math.round(size / 1024 / 1024)}兆，太大，查不过来。`;
  }
  return POINTER.test(text)
    ? '这里只有一张领取单（Git LFS）：文件本身不在仓库里，查不到。'
    : undefined;
}

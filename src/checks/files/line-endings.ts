import type { FileCheck } from '../check.ts';

/** Windows 的换行：网站照样读得出来，只是版本比对时整页都像改过。 */
export const lineEndings: FileCheck = {
  code: 'W-CRLF',
  *run({ source }) {
    if (!source.hasCrlf || source.loneCr !== undefined) return;
    yield {
      line: 1,
      message: '这个文件用的是 Windows 的换行（CRLF）。',
      hint: '在编辑器右下角把 CRLF 改成 LF 再保存；记事本改不了，不改也能发布。',
    };
  },
};

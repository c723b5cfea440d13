import type { CommitCheck } from '../check.ts';

/** 说明、署名要读得出来：读不出来的，看不见里面有没有号码。 */
export const commitEncoding: CommitCheck = {
  code: 'E-COMMIT-ENCODING',
  *runOnCommit(seen) {
    const isUnread =
      (seen.what === 'words' && seen.text === undefined) ||
      (seen.what === 'person' && seen.name === undefined);
    if (!isUnread) return;
    yield {
      line: 1,
      message: '这里的字读不出来：不是 UTF-8，也不是 GBK。',
      hint: '重写一遍，存成 UTF-8（运行 git config i18n.commitEncoding utf-8）。',
    };
  },
};

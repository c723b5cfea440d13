import type { RepositoryCheck } from '../check.ts';

/** 从区里拿来的文件，镇里不改：改了，区里换新的时候就分不清哪些是谁写的。 */
export const sharedEdited: RepositoryCheck = {
  code: 'E-SHARED-EDITED',
  *runOnRepository({ sharedFiles }) {
    for (const { path, district, state } of sharedFiles) {
      if (state === 'same') continue;
      yield {
        file: path,
        line: 1,
        message:
          state === 'edited'
            ? `这一页是${district}发的，镇里改过了，和 content/shared.json 上登记的不一样。`
            : `这一页登记是${district}发的，文件却没有了。`,
        hint: '改回去：npm run shared -- 区里的文件夹 --restore。镇里自己的数写进 content/town-figures.json，自己的话写进 content/own-lines.json；真要自己写这一页的，从 content/shared.json 的 files 里删掉它那一条，以后区里换新的就不管它了。',
      };
    }
  },
};

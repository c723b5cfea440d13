import type { RepositoryCheck } from '../check.ts';
import type { SharedState } from '../repository.ts';

/** 从区里拿来的文件，镇里不改：改了，区里换新的时候就分不清哪些是谁写的。 */
const sharedEdited: RepositoryCheck = {
  code: 'E-SHARED-EDITED',
  *runOnRepository({ sharedFiles }) {
    for (const { path, district, state } of sharedFiles) {
      if (state !== 'edited' && state !== 'gone') continue;
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

/** 区里那一份放在仓库里的，拿了以后区里又改了的，提醒去看：不提醒，镇里就一直挂着旧的。 */
const sharedChanged: RepositoryCheck = {
  code: 'W-SHARED-CHANGED',
  *runOnRepository({ sharedFiles }) {
    for (const { path, district, state, folder } of sharedFiles) {
      const message = said[state]?.(district, folder ?? '');
      if (message === undefined) continue;
      yield {
        file: path,
        line: 1,
        message,
        hint:
          state === 'unreachable'
            ? '把区里那一份放回去，或者从 content/shared.json 里删掉 folder 那一行。'
            : `看改了什么：npm run shared -- ${folder ?? '区里的文件夹'}；拿来：后面加 --take。`,
      };
    }
  },
};

const said: Partial<Record<SharedState, (district: string, folder: string) => string>> = {
  changed: (district) => `${district}把这一页改过了，镇里还是以前拿的那一份。`,
  dropped: (district) => `${district}不再发这一页了，镇里的一份还登记着是区里发的。`,
  offered: (district) => `${district}新发了这一页，镇里还没有拿。`,
  unreachable: (_, folder) => `登记的区里那一份（${folder}）没有了，看不出区里改没改。`,
};

/** 从区里拿来的各页要查的。 */
export const pinChecks: readonly RepositoryCheck[] = [sharedEdited, sharedChanged];

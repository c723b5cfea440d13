import { checkPast } from '../../src/checks/check-past.ts';
import { checkRepository } from '../../src/checks/check-repository.ts';
import type { ProgressPast } from '../../src/checks/past.ts';
import { nothingKnown } from '../../src/checks/privacy/known-public.ts';
import type { Repository } from '../../src/checks/repository.ts';
import { brokenFinding } from '../../src/checks/unfinished.ts';
import { findInOutput, outputFaults } from '../../src/output-gate/find-in-output.ts';
import { gatherContent } from '../../src/source/content.ts';
import type { ToldExample } from './told-example.ts';

const nothing: ProgressPast = { releaseFaults: [], planFaults: [], audit: undefined };
const past = (progress: Partial<ProgressPast>) => () =>
  checkPast({ unreadable: undefined, isShallow: false, progress: { ...nothing, ...progress } });
const repository = (found: Partial<Repository>) => () =>
  checkRepository({ publicFiles: [], privateFiles: [], sharedFiles: [], ...found });
const town = gatherContent([], undefined);
const output = (path: string) => () =>
  findInOutput([outputFaults([{ path, text: undefined }], nothingKnown, town)], town);
const sharedPage = {
  path: 'content/policies/medical-aid.md',
  ...{ district: '某某区', folder: '../district' },
};
const unreadable = { message: '这台电脑上没有 git。', hint: '装上 git。' };

/** 对着 git 的旧账、走遍仓库、读生成的网页才看得出的。 */
export const codesOutside: readonly ToldExample[] = [
  {
    ...{ code: 'E-HISTORY-UNREADABLE', about: '有 git 仓库，旧账却读不了' },
    ...{ wrong: '电脑上没有装 git', right: '装上 git 再查' },
    tell: () => checkPast({ unreadable, isShallow: false, progress: undefined }),
    tellRight: past({}),
  },
  {
    ...{ code: 'W-HISTORY-SHALLOW', about: '仓库只取了最近的提交' },
    ...{ wrong: 'git clone --depth 1 ……', right: 'git fetch --unshallow' },
    tell: () => checkPast({ unreadable: undefined, isShallow: true, progress: undefined }),
    tellRight: past({}),
  },
  {
    ...{ code: 'E-PROGRESS-CHANGED', about: '公布过的进度改动过' },
    wrong: '手改了 content/progress/2022-11-15.json 里的一个数',
    right: 'git checkout HEAD -- content/progress/2022-11-15.json',
    tell: past({
      releaseFaults: [
        { path: 'content/progress/2022-11-15.json', message: '公布过的文件改动过。' },
      ],
    }),
    tellRight: past({}),
  },
  {
    ...{ code: 'E-PLAN-CHANGED', about: '计划改了不能改的' },
    ...{ wrong: '"start": "2022-10-18"', right: '"start": "2022-10-17"' },
    tell: past({ planFaults: ['开始数的日子不能改。'] }),
    tellRight: past({}),
  },
  {
    ...{ code: 'E-AUDIT', about: '公布的数让人算得出小数，或者没有审完' },
    ...{ wrong: '手写的一期公布，让人减得出一个不到五的数', right: '用 npm run progress 做公布' },
    tell: past({ audit: { finished: true, faults: [], leaks: 2, isContradictory: false } }),
    tellRight: past({ audit: { finished: true, faults: [], leaks: 0, isContradictory: false } }),
  },
  {
    ...{ code: 'E-SHARED-EDITED', about: '从区里拿来的一页，镇里改过' },
    wrong: '在 content/policies/medical-aid.md 里改了一个数',
    right: 'npm run shared -- 区里的文件夹 --restore',
    tell: repository({
      sharedFiles: [{ ...sharedPage, state: 'edited' }],
    }),
    tellRight: repository({ sharedFiles: [{ ...sharedPage, state: 'same' }] }),
  },
  {
    ...{ code: 'W-SHARED-CHANGED', about: '从区里拿来的一页，区里又改了' },
    wrong: '区里换了 policies/medical-aid.md，镇里没有跟着换',
    right: 'npm run shared -- district --take',
    tell: repository({ sharedFiles: [{ ...sharedPage, state: 'changed' }] }),
    tellRight: repository({ sharedFiles: [{ ...sharedPage, state: 'same' }] }),
  },
  {
    ...{ code: 'E-PUBLIC-FILE', about: 'public/ 里放了没登记的文件' },
    ...{ wrong: 'public/村民会照片.jpg', right: '删掉；要公开的写进 content/' },
    tell: repository({ publicFiles: [{ path: '村民会照片.jpg', sha256: '00' }] }),
    tellRight: repository({}),
  },
  {
    ...{ code: 'E-PRIVATE-FILE', about: '台账、报告、底数放进了仓库' },
    ...{ wrong: '台账/入户走访.csv', right: '挪到仓库外面去' },
    tell: repository({ privateFiles: [{ path: '台账/入户走访.csv', kind: 'ledger', line: 1 }] }),
    tellRight: repository({}),
  },
  {
    ...{ code: 'E-OUTPUT-FILE', about: '生成的网站里有认不得的文件' },
    ...{ wrong: 'public/a.bin', right: '删掉，或者先登记' },
    tell: output('a.bin'),
  },
  {
    ...{ code: 'E-OUTPUT-PICTURE', about: '要放上网的图片不对' },
    ...{ wrong: 'pictures/gate-480.webp（没有登记）', right: '删掉 .cache/pictures 再生成一次' },
    tell: output('pictures/gate-480.webp'),
  },
  {
    ...{ code: 'E-CHECK-UNFINISHED', about: '检查程序自己出了错，没有查完' },
    ...{ wrong: '（不是哪一处写错了）', right: '报给管程序的人；急着发布的，改回上一次提交的样子' },
    tell: () => [brokenFinding('content/policies/relief.md', 'E-DATE')],
  },
];

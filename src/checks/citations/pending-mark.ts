import type { FileCheck } from '../check.ts';

/** 【待核】是写稿时自己记的：没核过的数和说法不能上网。 */
export const pendingMark: FileCheck = {
  code: 'E-PENDING',
  *run({ marked, lineAt }) {
    if (!marked.includes('待核')) return;
    for (const match of marked.matchAll(/[[［【〖〔(（]\s*待核\s*[\]］】〗〕)）]/g)) {
      yield {
        line: lineAt(match.index),
        message: `这里还写着 ${match[0]}，没核过的内容不能上网。`,
        hint: '把这句连数字一起删掉，或者写“问镇便民服务中心”；报纸、网站说过的，在 basis 里列成旁证（mark: secondary）再引用；说不出来源又要写的，写〔待核实〕。',
      };
    }
  },
};

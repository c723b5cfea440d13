import type { ContentCheck } from '../check.ts';

/** 镇的代号和上一次提交的不一样：换了一个镇，旧账就不算了。 */
export const townChanged: ContentCheck = {
  code: 'W-TOWN-CHANGED',
  *runOnce({ files, history }) {
    const site = files.find(({ place }) => place.shape === 'site');
    if (site === undefined || history?.isOtherTown !== true) return;
    yield {
      file: site.path,
      line: site.data?.lineOf(['id']) ?? 1,
      message:
        'id（镇的代号）和上一次提交的不一样，算是另一个镇：以前用过的编号、公布过的进度都不再管着它。',
      hint: '真的换成另一个镇，就这样提交；还是原来那个镇，改回原来的 id，镇名改了 id 也不改。',
    };
  },
};

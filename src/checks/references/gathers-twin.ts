import { type GatheredKind, gatheredKinds } from '../../kinds/action.ts';
import { kinds } from '../../kinds/kinds.ts';
import { valueAt } from '../../source/value-at.ts';
import type { ContentCheck } from '../check.ts';

/** 两件事都要收同一类页面：那一类没写属于哪件事的页，说不清归谁。 */
export const gathersTwin: ContentCheck = {
  code: 'E-GATHERS',
  *runOnce({ files }) {
    const first = new Map<GatheredKind, string>();
    for (const file of files.filter(({ place }) => place.shape === 'actions')) {
      const gathers = valueAt(file.data?.value, ['gathers']);
      if (!Array.isArray(gathers)) continue;
      for (const [place, gathered] of gathers.entries()) {
        const kind = gatheredKinds.find((each) => each === gathered);
        const taken = kind && first.get(kind);
        if (kind !== undefined && taken === undefined) first.set(kind, file.path);
        if (kind === undefined || taken === undefined) continue;
        yield {
          file: file.path,
          line: file.data?.lineOf(['gathers', place]) ?? 1,
          message: `gathers（收哪几类页面）写了 ${kind}（${kinds[kind].label}），${taken} 已经收了。`,
          hint: `一类只能归一件事：从其中一个文件里删掉 ${kind}。`,
        };
      }
    }
  },
};

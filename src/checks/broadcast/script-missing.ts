import { valueAt } from '../../source/value-at.ts';
import type { ContentCheck } from '../check.ts';
import { codesSubject, fieldRead, textsSubject } from '../subjects.ts';
import { policiesIn, policyCodeOf } from './scripts-of.ts';

/** 每项政策都要有一篇广播稿；撤下的、抄来还没核对的不用，一篇稿子也没有的镇不用。记在政策页写编号的那一行。 */
export const scriptMissing: ContentCheck = {
  code: 'E-BROADCAST-MISSING',
  *runOnce(content) {
    const scripts = content.files.filter(({ place }) => place.shape === 'broadcasts');
    if (scripts.length === 0) return;
    const covered = new Set(scripts.map(policyCodeOf));
    for (const [policy, code] of policiesIn(content)) {
      const isSilent = ['withdrawn', 'copied'].some(
        (field) => valueAt(policy.data?.value, [field]) !== undefined,
      );
      if (covered.has(code) || isSilent) continue;
      const own = scripts.find(({ place }) => place.name === policy.place.name);
      yield {
        about: [
          codesSubject('policies'),
          textsSubject('broadcasts'),
          ...(own === undefined ? [] : fieldRead(own, ['policy'])),
        ],
        file: policy.path,
        line: policy.data?.lineOf(['code']) ?? 1,
        message: `这项政策（${code}）还没有广播稿。`,
        hint: `写一篇 content/broadcasts/${policy.place.name}.md，开头写 policy: ${code}，正文照念的话写。`,
      };
    }
  },
};

import { policyOf } from '../broadcast/scripts-of.ts';
import type { FileCheck } from '../check.ts';
import { registeredFigures, writtenMarks } from './registered-figures.ts';

/**
 * 稿子念的数，讲的那一页政策上也要有：补上以后，听的人才对得上，页面上才有依据。
 * 名字没有登记的，由 E-TOFILL-UNKNOWN 去说。
 */
export const figureScript: FileCheck = {
  code: 'E-TOFILL-SCRIPT',
  *run(script, content) {
    const policy = script.place.shape === 'broadcasts' ? policyOf(script, content) : undefined;
    if (policy === undefined) return;
    const onPage = new Set(writtenMarks(policy).map(({ name }) => name));
    const known = new Set(registeredFigures(content).map(({ name }) => name));
    for (const { name, line } of writtenMarks(script)) {
      if (onPage.has(name) || !known.has(name)) continue;
      yield {
        line,
        message: `稿子里念〔补 ${name}〕，${policy.path} 上却没有这个数。`,
        hint: `在 ${policy.path} 该写这个数的地方也写〔补 ${name}〕；或者稿子里不念它。`,
      };
    }
  },
};

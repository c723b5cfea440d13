import type { FileCheck } from '../check.ts';
import { policyOf } from './scripts-of.ts';

/** 广播稿的文件名和政策页的一样；这样一项政策也就只有一篇。 */
export const scriptName: FileCheck = {
  code: 'E-BROADCAST-NAME',
  *run(file, content) {
    const policy = file.place.shape === 'broadcasts' ? policyOf(file, content) : undefined;
    if (policy === undefined || policy.place.name === file.place.name) return;
    yield {
      line: file.data?.lineOf(['policy']) ?? 1,
      message: `这篇稿子讲的是 ${policy.path}，文件名却不一样。`,
      hint: `改名为 ${policy.place.name}.md；讲的是别的政策，就改正 policy。`,
    };
  },
};

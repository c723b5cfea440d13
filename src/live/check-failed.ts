import type { Finding } from '../checks/finding.ts';

/** 检查自己没有跑成时，框里说的一条：不能当作没有毛病。为什么，在终端里。 */
export const checkFailed: Finding = {
  code: 'E-CHECK-UNFINISHED',
  severity: 'error',
  file: 'content/site.json',
  line: 1,
  message: '检查没有跑成，有没有毛病不知道。',
  hint: '看终端里说的为什么；改好了再存一次盘，就再查一遍。',
};

import type { FileCheck } from '../check.ts';
import { unreadFile } from '../subjects.ts';

/** JSON 文件的写法：引号、逗号、括号、重复的字段。 */
export const jsonSyntax: FileCheck = {
  code: 'E-JSON',
  *run(file) {
    const { page, data } = file;
    if (page !== undefined) return;
    const blinds = data?.value === undefined ? unreadFile(file) : [];
    for (const fault of data?.faults ?? []) yield { ...fault, blinds };
  },
};

import type { FileCheck } from '../check.ts';

/** JSON 文件的写法：引号、逗号、括号、重复的字段。 */
export const jsonSyntax: FileCheck = {
  code: 'E-JSON',
  *run({ page, data }) {
    if (page === undefined) yield* data?.faults ?? [];
  },
};

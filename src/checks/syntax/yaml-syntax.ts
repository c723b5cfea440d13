import type { FileCheck } from '../check.ts';

/** front matter 的 YAML 写法：冒号、引号、缩进、清单、重复的字段。 */
export const yamlSyntax: FileCheck = {
  code: 'E-YAML',
  *run({ page, data }) {
    if (page !== undefined) yield* data?.faults ?? [];
  },
};

import type { FileCheck } from '../check.ts';
import { lineSubject, unreadFile } from '../subjects.ts';

/** front matter 的 YAML 写法：冒号、引号、缩进、清单、重复的字段。 */
export const yamlSyntax: FileCheck = {
  code: 'E-YAML',
  *run(file) {
    const { page, data } = file;
    if (page === undefined) return;
    const blinds = data?.value === undefined ? unreadFile(file) : [];
    for (const fault of data?.faults ?? []) {
      yield { ...fault, blinds: [...blinds, lineSubject(file, fault.line)] };
    }
  },
};

import type { ActivePart } from '../../markdown/active-parts.ts';
import type { FileCheck } from '../check.ts';
import { activePartsIn } from './mdx-parts.ts';

const found: Partial<Record<ActivePart['kind'], string>> = {
  module: '写了 import 或 export',
  expression: '写了花括号里的式子',
  attribute: '的组件属性里写了花括号',
};

/** .mdx 里不写程序：`import` 能把台账、本机的文件印到网上。 */
export const mdxCode: FileCheck = {
  code: 'E-MDX-CODE',
  *run(file) {
    if (file.place.extension !== 'mdx') return;
    for (const { kind, line } of activePartsIn(file)) {
      const what = found[kind];
      if (what === undefined) continue;
      yield {
        line,
        message: `这里${what}：内容里只写话，不写程序。`,
        hint:
          kind === 'attribute'
            ? '属性的值用引号括起来，如 name="甲"。'
            : '删掉它；要写花括号这个字，改用（）或“”。',
      };
    }
  },
};

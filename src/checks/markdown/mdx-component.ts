import { componentsFor } from '../../markdown/named-components.ts';
import type { FileCheck } from '../check.ts';
import { activePartsIn } from './mdx-parts.ts';

/** .mdx 里只能用这个文件夹的网页给的组件；别的没有，网页生成不出来。 */
export const mdxComponent: FileCheck = {
  code: 'E-MDX-COMPONENT',
  *run(file) {
    if (file.place.extension !== 'mdx') return;
    const known = componentsFor(file.place.folder);
    for (const { kind, name, line } of activePartsIn(file)) {
      if (kind !== 'component') continue;
      yield {
        line,
        message: `没有${name === '' ? '这个' : ` <${name}> 这个`}组件。`,
        hint:
          known.length === 0
            ? '删掉它：这个文件夹里的页一个组件也没有。'
            : `这里能用的组件：${known.map((one) => `<${one} />`).join('、')}。`,
      };
    }
  },
};

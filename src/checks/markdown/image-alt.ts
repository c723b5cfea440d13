import type { FileCheck } from '../check.ts';

/** 图片要有文字说明：看不见的人听它，图打不开时读它。 */
export const imageAlt: FileCheck = {
  code: 'E-MD-ALT',
  *run({ prose, links, lineAt }) {
    if (prose === undefined) return;
    for (const { kind, text, offset } of links()) {
      if (kind !== 'image' || text?.trim() !== '') continue;
      yield {
        line: lineAt(prose.offset + offset),
        message: '图片没有文字说明。',
        hint: '在方括号里写清图上有什么：![村口的路灯亮着](…)。',
      };
    }
  },
};

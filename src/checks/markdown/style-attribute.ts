import type { FileCheck } from '../check.ts';

const STYLED = /<[A-Z][\w.]*\b[^<>]*?\bstyle\s*=/g;

/** 组件上不写 `style=`：网站的安全规定会拦下它，老人模式和打印也管不到它。HTML 标签由 E-MD-HTML 管。 */
export const styleAttribute: FileCheck = {
  code: 'E-MD-STYLE',
  *run({ prose, lineAt }) {
    for (const match of prose?.text.matchAll(STYLED) ?? []) {
      yield {
        line: lineAt((prose?.offset ?? 0) + match.index + match[0].length - 1),
        message: '这里写了 style= 来改样子。',
        hint: '删掉 style=…；网站统一排版，不单独改字号和颜色。',
      };
    }
  },
};

import type { FileCheck } from '../check.ts';

const TAG = /<(?:(\/?[A-Za-z][A-Za-z0-9-]*)(?=[\s/>])[^<>]*>|!--|!\[CDATA\[|!doctype)/gi;

/** 正文里不写 HTML：会被原样放上网，样式和脚本都可能出毛病。.mdx 里的组件（大写字母开头）不算。 */
export const rawHtml: FileCheck = {
  code: 'E-MD-HTML',
  *run({ prose, place, lineAt }) {
    if (prose?.text.includes('<') !== true) return;
    for (const match of prose.text.matchAll(TAG)) {
      const [, tag] = match;
      if (place.extension === 'mdx' && tag !== undefined && /^\/?[A-Z]/.test(tag)) continue;
      const said = tag === undefined ? '注释 <!--' : `<${tag}>`;
      yield {
        line: lineAt(prose.offset + match.index),
        message: `正文里写了 HTML：${said}。`,
        hint:
          tag?.toLowerCase() === 'br'
            ? '要分段就空一行，不用 <br>。'
            : '删掉尖括号里的东西，改用 Markdown：**加粗**、## 小标题、- 清单。',
      };
    }
  },
};

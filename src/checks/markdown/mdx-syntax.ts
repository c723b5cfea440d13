import type { FileCheck } from '../check.ts';
import { brokenMdxLine } from './mdx-parts.ts';

/** .mdx 里尖括号、花括号没有成对，网页生成不出来。 */
export const mdxSyntax: FileCheck = {
  code: 'E-MDX-SYNTAX',
  *run(file) {
    const line = brokenMdxLine(file);
    if (line === undefined || file.prose?.text.includes('<!--') === true) return;
    yield {
      line,
      message: '这里的尖括号 < 或者花括号 { 没有写对，这一页生成不出来。',
      hint: '.mdx 里这两个字另有用处：改用（）或《》；用了组件的，写成 <名字 … />，收尾有斜线；用不着组件的页，把文件名改成 .md。',
    };
  },
};

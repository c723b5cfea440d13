import type { RemarkPlugin } from '@astrojs/markdown-remark';
import { type ActivePart, activeParts } from './active-parts.ts';
import { componentsFor } from './named-components.ts';
import { contentPath, frontmatterOf } from './page-file.ts';

/**
 * 内容只是话：要由程序去做的，一处也不生成。检查先说过了；跳过检查直接生成的，到这里也停下，
 * 免得一页里的式子读了生成网站的那台机器上的东西，印到网上。
 */
export const remarkOnlyWords: RemarkPlugin = () => (tree, file) => {
  const path = contentPath(file);
  const [, folder = ''] = path.split('/');
  const [first] = activeParts(tree, componentsFor(folder));
  // Astro 见了这个字段，会去引它写的文件。
  const hasLayout = 'layout' in frontmatterOf(file);
  if (first === undefined && !hasLayout) return;
  const what = first === undefined ? '字段里有 layout' : `正文里有${said[first.kind]}`;
  throw new Error(`${path}：${what}，不生成。先运行 npm run check，照它说的改。`);
};

const said: Readonly<Record<ActivePart['kind'], string>> = {
  html: ' HTML',
  module: ' import 或 export',
  expression: '花括号里的式子',
  attribute: '组件上花括号里的式子',
  component: '没有的组件',
};

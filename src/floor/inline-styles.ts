import type { Plugin } from 'vite';
import { compileLoose } from './compile-styles.ts';

/**
 * Vite 插件：脚本里用 `?inline` 引的样式，编成旧浏览器读得懂的一条规则（`@media screen`），
 * 脚本一次就能添进页面的样式表。
 */
export function compileInlineStyles(): Plugin {
  return {
    name: 'mingbai:inline-styles',
    enforce: 'pre',
    transform(css, id) {
      if (!id.endsWith('.css?inline')) return undefined;
      return { code: `@media screen{${compileLoose(css)}}`, map: null };
    },
  };
}

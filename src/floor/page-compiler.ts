import { compileStyles } from './compile-styles.ts';
import { namesIn, readPieces, usedRules } from './used-rules.ts';

const STYLE = /(<style>)([\s\S]*?)(<\/style>)/g;

/** 编网页里的样式：同样的样式只编一次。 */
export type PageCompiler = (html: string) => string;

/**
 * 备好编网页样式的：编成旧浏览器也读得懂的，只留这一页用得着的。
 * `added` 是脚本里出现的名字，脚本会往页面上添。
 */
export function pageCompiler(added: ReadonlySet<string>): PageCompiler {
  const known = new Map<string, ReturnType<typeof readPieces>>();
  const piecesOf = (css: string) => {
    const pieces = known.get(css) ?? readPieces(compileStyles(css));
    known.set(css, pieces);
    return pieces;
  };
  return (html) => {
    const there = namesIn(html.replace(STYLE, ''));
    const isThere = (name: string) => there.has(name) || added.has(name);
    return html.replace(
      STYLE,
      (_, open: string, css: string, close: string) =>
        open + usedRules(piecesOf(css), isThere) + close,
    );
  };
}

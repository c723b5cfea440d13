/** 生成网页以后：每页的样式编成旧浏览器也读得懂的，只留这一页用得着的。 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStyles } from './compile-styles.ts';
import { namesIn, readPieces, usedRules } from './used-rules.ts';

const STYLE = /(<style>)([\s\S]*?)(<\/style>)/g;

/** 编一页要用的：同样的样式只编一次；`added` 是脚本里出现的名字，脚本会往页面上添。 */
export interface PageCompiler {
  compile(html: string): string;
}

/** 备好编网页样式的。 */
export function pageCompiler(added: ReadonlySet<string>): PageCompiler {
  const known = new Map<string, ReturnType<typeof readPieces>>();
  const piecesOf = (css: string) => {
    const pieces = known.get(css) ?? readPieces(compileStyles(css));
    known.set(css, pieces);
    return pieces;
  };
  return {
    compile(html) {
      const there = namesIn(html.replace(STYLE, ''));
      const isThere = (name: string) => there.has(name) || added.has(name);
      return html.replace(
        STYLE,
        (_, open: string, css: string, close: string) =>
          open + usedRules(piecesOf(css), isThere) + close,
      );
    },
  };
}

/** 把一个文件夹里的网页全编一遍。 */
export function compileFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const scripts = files.filter((name) => name.endsWith('.js')).map(read);
  const { compile } = pageCompiler(namesIn(scripts.join('\n')));
  for (const name of files.filter((one) => one.endsWith('.html'))) {
    const html = read(name);
    const compiled = compile(html);
    if (compiled !== html) writeFileSync(join(folder, name), compiled);
  }
}

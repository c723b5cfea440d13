import { compileStyles } from './compile-styles.ts';
import { addedBy, type Present, presentOn } from './present.ts';
import { shortVariables } from './short-variables.ts';
import { readPieces, usedRules } from './used-rules.ts';
import { usedVariables } from './used-variables.ts';

const STYLE = /(<style>)([\s\S]*?)(<\/style>)/g;

/** 编一页里的样式；`scripts` 是这一页可能运行的脚本的全文。 */
export type PageCompiler = (html: string, scripts: string) => string;

/**
 * 备好编网页样式的：编成旧浏览器也读得懂的，只留这一页用得着的规则和变量，变量用短名。
 * 同样的样式只编一次，同样的脚本只看一次。
 */
export function pageCompiler(): PageCompiler {
  const compiled = remembered((css: string) => readPieces(compileStyles(css)));
  const added = remembered(addedBy);
  return (html, scripts) => {
    const markup = html.replace(STYLE, '');
    const present: Present = presentOn(markup, added(scripts));
    return html.replace(STYLE, (_, open: string, css: string, close: string) => {
      const others = markup + scripts;
      const used = usedVariables(usedRules(compiled(css), present), others);
      return open + shortVariables(used, others) + close;
    });
  };
}

function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
}

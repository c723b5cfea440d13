/** 生成网页以后：写在页里的几段脚本合成一段，内容安全策略里少写几个指纹。 */

const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;
/** 引别的文件、往外给东西的一段，只能自己一段。函数里现引的不算。 */
const LINKED = /(?:^|[;}])\s*(?:import\s*["'`{*\w]|export\b)/;

/**
 * 各段本来就是整页读完以后照先后运行的，合到末一段的位置，先后不变；各是一个函数，名字互不相干。
 * 一段出了错，后面的就不运行了：各段自己不许抛错。
 */
export function mergeScripts(html: string): string {
  const found = [...html.matchAll(MODULE)].filter(([, text = '']) => !LINKED.test(text));
  const last = found.at(-1);
  if (last === undefined || found.length < 2) return html;
  const merged = found.map(([, text = '']) => `(()=>{${text}})();`).join('');
  let rest = html;
  for (const [script] of found.slice(0, -1)) rest = rest.replace(script, '');
  return rest.replace(last[0], () => `<script type="module">${merged}</script>`);
}

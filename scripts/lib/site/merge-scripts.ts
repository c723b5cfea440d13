/** 生成网页以后：写在页里的几段脚本合成一段，内容安全策略里少写几个指纹。 */

/** 抬头里画出来以前就要运行的一句。 */
const EARLY = /<script>([\s\S]*?)<\/script>/;
const ANY_MODULE = /<script\b[^>]*\btype="module"/g;
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

/**
 * 页里的脚本合成了一段、又没有别的，就并到抬头那一句后面，等整页读完了再运行：策略里少一个指纹，
 * 字也压得更小。抬头没有那一句的、还引着脚本文件的，原样。
 */
export function joinEarlyScript(html: string): string {
  const [early, first = ''] = EARLY.exec(html) ?? [];
  const modules = html.match(ANY_MODULE) ?? [];
  const [late, text = ''] = [...html.matchAll(MODULE)][0] ?? [];
  if (early === undefined || late === undefined || modules.length > 1 || LINKED.test(text)) {
    return html;
  }
  const joined = `<script>${first};addEventListener("DOMContentLoaded",()=>{${text}})</script>`;
  return html.replace(late, '').replace(early, () => joined);
}

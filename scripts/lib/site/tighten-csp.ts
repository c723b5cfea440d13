/** 生成网页以后：每页的内容安全策略只留这一页自己用到的指纹。 */
import { integrityOf } from '../proof/digests.ts';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/i;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
const DATA = /\btype="application\//;
const HASH = / 'sha256-[\w+/=]+'/g;
const SOURCES = /\b(script|style)-src [^;]*/g;
/** 只有搜索页开 Pagefind 的检索引擎，它是 WebAssembly；这几个字在旧浏览器里只会惹一句警告。 */
const WASM = " 'wasm-unsafe-eval'";
const SEARCH = /\sdata-search[\s>=]/;

/**
 * Astro 给每一页都写上全站所有脚本和样式的指纹。换成这一页自己的：别处的脚本在这里也不该能运行，
 * 编过的样式指纹也变了，每页还少近一千字节。没有策略的页面原样返回。
 */
export function tightenCsp(html: string): string {
  const inline = [...html.matchAll(INLINE)].map(([, tag = '', attributes = '', text = '']) => ({
    tag,
    text: DATA.test(attributes) ? '' : text,
  }));
  const needsWasm = SEARCH.test(html);
  return html.replace(META, (_, open: string, policy: string, close: string) => {
    const own = policy.replace(HASH, '').replace(SOURCES, (sources, tag: string) => {
      const used = inline.filter((one) => one.tag === tag && one.text !== '');
      const hashes = new Set(used.map(({ text }) => ` '${integrityOf(text)}'`));
      return (needsWasm ? sources : sources.replace(WASM, '')) + [...hashes].join('');
    });
    return open + own + close;
  });
}

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** 会引用别的文件的源文件。Markdown 页面里只有 MDX 写得了 import。 */
const files = [
  '{src,scripts}/**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx,astro,css}',
  '{content,tests/towns}/**/*.mdx',
  'astro.config.mjs',
];

/** 一个源文件：路径从仓库的根写起。 */
export interface SourceModule {
  readonly path: string;
  /** `src/` 下第一层的文件夹；不在里头的是空的。 */
  readonly room: string;
  readonly text: string;
  /** 引用的各处，照原样写；看不出引用什么的不在里面。 */
  readonly imports: readonly string[];
}

/** 看不出引用什么的一处：变量、拼出来的路径、一次引用一批。 */
const unreadable =
  /\bimport\((?!\s*(?:\/\*[^*]*\*\/\s*)?(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*[,)])[^)\n]*\)?|\bimport\.meta\.(?:glob\w*|resolve)\b|\bcreateRequire\b|\brequire\(/g;

const named = [
  // import … from '…'、export … from '…'、import '…'、import('…')，CSS 的 @import "…" 也是这样写。
  /(?:\bfrom|\bimport)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)?(?:url\()?'([^\s']+)'/g,
  /(?:\bfrom|\bimport)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)?(?:url\()?"([^\s"]+)"/g,
  /(?:\bfrom|\bimport)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)?`([^\s`$]+)`/g,
];

/** 另一个线程、页面上的脚本、只给类型用的旧写法：写的是地址，不写 `./` 也从自己的文件夹算起。 */
const addressed = [
  /\bnew URL\(\s*['"`]([^'"`]+\.\w+)['"`],\s*import\.meta\.url/g,
  /<script\b[^>]*?\bsrc=\{?["'`]([^"'`]+)["'`]/g,
  /<reference\s+path="([^"]+)"/g,
];

/** 仓库里全部源文件，测试不算。 */
export function readModules(): readonly SourceModule[] {
  return globSync(files, { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const [, room = ''] = /^src\/([^/]+)\//.exec(path) ?? [];
      return { path, room, text, imports: importsIn(text) };
    });
}

/** 一段源文件引用的各处，照原样写，不重复。 */
export function importsIn(text: string): readonly string[] {
  const find = (patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
  const addresses = find(addressed).map((name) => (/^[./]/.test(name) ? name : `./${name}`));
  return [...new Set([...find(named), ...addresses])];
}

/** 看不出引用什么的各处，照原样写。 */
export function unreadableImportsIn(text: string): readonly string[] {
  return [...text.matchAll(unreadable)].map(([said]) => said);
}

/** 引用的是哪个文件，路径从仓库的根写起；引用的是包的没有。`?raw` 这样的尾巴不算，`/` 开头的从根写起。 */
export function targetOf(from: string, name: string): string | undefined {
  const [path = ''] = name.split(/[?#]/);
  if (path.startsWith('/')) return path.slice(1);
  return path.startsWith('.') ? join(dirname(from), path).replaceAll('\\', '/') : undefined;
}

import type { FileDifferences } from './compare-files.ts';

/** 一处差别最多说几个文件；再多的只说还有几个。 */
const MOST = 20;

/**
 * 网上的和照提交生成的差在哪里，一行一处。`where` 说一个改了的文件差在哪里。
 * 一处也不差的是空的。
 */
export function* sayDifferences(
  { changed, missing, extra }: FileDifferences,
  where: (path: string) => string,
): Iterable<string> {
  yield* listed(changed, (path) => `✗ ${pageName(path)}改过：${where(path)}。`);
  yield* listed(missing, (path) => `✗ ${pageName(path)}没有了：照提交该有。`);
  yield* listed(extra, (path) => `✗ ${pageName(path)}多出来了：照提交没有。`);
}

function* listed(paths: readonly string[], say: (path: string) => string): Iterable<string> {
  for (const path of paths.slice(0, MOST)) yield say(path);
  if (paths.length > MOST) yield `  还有${paths.length - MOST}个也是这样。`;
}

/** 一个文件叫什么：网页说网址，别的说文件。 */
function pageName(path: string): string {
  if (path === 'index.html') return '首页 / ';
  if (path.endsWith('/index.html')) return `网页 /${path.slice(0, -'index.html'.length)} `;
  return `文件 ${path} `;
}

import { codeInText } from '../source/code-in-text.ts';

/** 预览要认的一个内容文件：路径从 `content/` 写起，和它的文字。 */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/**
 * 一个网址的那一页写在哪几个文件里：有编号的是那一页自己，广播稿、指南照文件名，栏目页、首页没有自己的文件。
 * `address` 从站根写起，底座去掉了。写坏了的文件也认得出编号。
 */
export function filesOfPage(address: string, files: readonly WrittenFile[]): readonly string[] {
  const [first = '', second = ''] = address.split('/').filter((part) => part !== '');
  if (first === 'guide') {
    return pathsOf(files, ({ path }) => /^content\/guide\/(.+)\.mdx?$/.exec(path)?.[1] === second);
  }
  if (!/^\d+$/.test(first)) return [];
  const code = Number(first);
  const own = pathsOf(files, ({ path, text }) => codeInText(path, text) === code);
  const scripts = pathsOf(
    files,
    ({ path, text }) => path.startsWith('content/broadcasts/') && policyIn(text) === code,
  );
  return second === 'broadcast' ? [...scripts, ...own] : own;
}

function pathsOf(
  files: readonly WrittenFile[],
  isOwn: (file: WrittenFile) => boolean,
): readonly string[] {
  return files.filter(isOwn).map(({ path }) => path);
}

function policyIn(text: string): number {
  return Number(/^policy[:：]\s*(\d+)\s*$/m.exec(text)?.[1]);
}

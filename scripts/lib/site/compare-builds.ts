import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** 两次生成的网站差在哪里，文件都写从网站根起的路径。 */
export interface BuildDifference {
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly changed: readonly string[];
}

const BUNDLE = /((?:assets|_astro)\/[\w.-]+?)[.-][\w-]{8}\.(js|css)/g;
const HASH = /sha256-[\w+/=]+/g;
const TEXT = /\.(?:html|js|css|json|txt|csv|svg|xml)$/;

/**
 * 一个字节一个字节比两个生成好的文件夹。打包的脚本文件名、CSP 里的校验和随源文件的位置变，
 * 先换成一样的再比：剩下的差别都是看得见的。读不到文件夹的照抛 `fs` 的错误。
 */
export function compareBuilds(before: string, after: string): BuildDifference {
  const [old, fresh] = [filesIn(before), filesIn(after)];
  const paths = [...old.keys()].toSorted();
  return {
    onlyBefore: paths.filter((path) => !fresh.has(path)),
    onlyAfter: [...fresh.keys()].filter((path) => !old.has(path)).toSorted(),
    changed: paths.filter((path) => {
      const [a, b] = [old.get(path), fresh.get(path)];
      return a !== undefined && b !== undefined && !sameBytes(path, a, b);
    }),
  };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [withoutHashes(relative(folder, path).replaceAll('\\', '/')), path]),
  );
}

function sameBytes(path: string, a: string, b: string): boolean {
  if (!TEXT.test(path)) return readFileSync(a).equals(readFileSync(b));
  return withoutHashes(readFileSync(a, 'utf8')) === withoutHashes(readFileSync(b, 'utf8'));
}

function withoutHashes(text: string): string {
  return text.replace(BUNDLE, '$1.$2').replace(HASH, 'sha256');
}

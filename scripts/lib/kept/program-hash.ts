import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from '../program-folder.ts';

/** 程序放在哪里。 */
const FOLDERS = ['src', 'scripts'];
/** 装的是哪些包、怎么设置的：`node_modules` 里的一份说的是真正装了的。 */
const FILES = ['package-lock.json', 'node_modules/.package-lock.json', 'astro.config.mjs'];

let made: string | undefined;

/**
 * 这一份程序的指纹：自己的全部程序文件（测试不算）、装的包、Node 的版本，有一样变了就变。
 * 一次运行只算一遍。
 */
export function programHash(): string {
  made ??= hashOf(programFolder);
  return made;
}

/** 一个文件夹里那一份程序的指纹。 */
export function hashOf(folder: string): string {
  const hash = createHash('sha256').update(
    JSON.stringify([process.versions, process.platform, process.arch]),
  );
  const paths = [...FOLDERS.flatMap((name) => [...filesIn(folder, name)]), ...FILES];
  for (const path of paths) {
    const file = join(folder, path);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64url');
}

function* filesIn(folder: string, inside: string): Iterable<string> {
  const at = join(folder, inside);
  if (!existsSync(at)) return;
  const entries = readdirSync(at, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, path);
    else if (!entry.name.endsWith('.test.ts')) yield path;
  }
}

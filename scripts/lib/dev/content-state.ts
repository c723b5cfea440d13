import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** 一个文件夹现在的样子：每个文件几时改的、多大。隔一会儿看一次，网盘、共享文件夹里也看得出来。 */
export function contentState(folder: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const walk = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.name === '.git' || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) walk(path);
      else {
        const stat = statSync(join(folder, path), { throwIfNoEntry: false });
        if (stat !== undefined) seen.set(path, `${stat.mtimeMs}:${stat.size}`);
      }
    }
  };
  // 正在改名、挪走的文件夹，一时读不到，下一回再看。
  try {
    walk('');
  } catch {
    return seen;
  }
  return seen;
}

export function isSameState(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) {
  return a.size === b.size && [...a].every(([path, state]) => b.get(path) === state);
}

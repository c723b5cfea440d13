import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command/command-error.ts';

/** 还没有生成网站的，说先做什么。 */
export function mustBeBuilt(dist: string): void {
  if (existsSync(join(dist, 'index.html'))) return;
  throw new CommandError(`还没有生成网站：${dist} 里没有 index.html。先运行 npm run build。`);
}

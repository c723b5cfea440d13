import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** 怎么运行 npm：程序，和排在前头的参数。 */
export interface NpmCommand {
  readonly program: string;
  readonly first: readonly string[];
}

/**
 * 不经过外壳运行 npm 的写法。Windows 上的 `npm` 是 `npm.cmd`，Node 不肯直接运行它，所以用 Node 运行 npm 自己的脚本：
 * 在 `npm run` 里的，npm 说了脚本在哪里（`npm_execpath`）；不在的，看 Node 旁边有没有；都没有的，就是 `npm`。
 * `isThere` 是看文件在不在的办法，测试里换掉。
 */
export function npmCommand(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  node = process.execPath,
  isThere: (path: string) => boolean = existsSync,
): NpmCommand {
  const known = environment.npm_execpath;
  const beside = join(dirname(node), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = known?.endsWith('.js') ? known : isThere(beside) ? beside : undefined;
  return script === undefined ? { program: 'npm', first: [] } : { program: node, first: [script] };
}

/** 写离线要用的两个文件：`sw.js`（后台脚本）和 `offline.json`（各页的指纹）。 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compileInlineStyles } from '../../../src/floor/inline-styles.ts';
import { scriptTargets } from '../../../src/floor/targets.ts';
import { type BuildHashes, keptIndexPath, shortHash } from '../../../src/offline/build-hashes.ts';
import { pagePath } from '../../../src/offline/page-path.ts';

/**
 * 写进 `dist`。`pages` 是做完的各页：文件 → 指纹（`offlineHash`）；离线用的搜索建议的在这里添上。
 * 同样的网站写出同样的两个文件；内容一改，`sw.js` 也跟着变。
 */
export async function buildOffline(
  dist: string,
  pages: ReadonlyMap<string, string>,
): Promise<void> {
  const kept = offlineHash(readFileSync(join(dist, keptIndexPath)));
  const hashes = JSON.stringify(hashesOf(new Map([...pages, [keptIndexPath, kept]])));
  writeFileSync(join(dist, 'offline.json'), hashes);
  writeFileSync(join(dist, 'sw.js'), await workerFor(sha256(hashes).toString('hex').slice(0, 12)));
}

/** 做完的各页里，离线打得开的：网页都叫 `index.html`，别的（如 404.html）不算。 */
function hashesOf(files: ReadonlyMap<string, string>): BuildHashes {
  const names = [...files.keys()]
    .filter((name) => name.endsWith('/index.html') || ['index.html', keptIndexPath].includes(name))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => [pagePath(name, '') ?? name, files.get(name) ?? '']),
  );
}

/** 一个文件的指纹，离线用的。 */
export function offlineHash(bytes: string | Buffer): string {
  return shortHash(sha256(bytes));
}

/** 后台脚本合成一个文件，编成旧浏览器读得懂的。 */
async function workerFor(version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [compileInlineStyles()],
    define: { BUILD_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: scriptTargets,
      rolldownOptions: {
        input: 'src/client/offline/worker.ts',
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [only, ...others] = chunks;
  if (only?.type !== 'chunk' || others.length > 0) throw new Error('后台脚本没有合成一个文件。');
  return only.code;
}

function sha256(text: string | Buffer): Buffer {
  return createHash('sha256').update(text).digest();
}

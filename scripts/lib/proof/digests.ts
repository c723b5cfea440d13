import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Digests } from '../../../src/proof/compare-files.ts';
import { outsideManifest } from '../../../src/proof/manifest.ts';

/** 一段字节的指纹：SHA-256，十六进制。 */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** 一个生成好的网站，每个文件的指纹，按路径排；清单和签名不算。 */
export function digestsIn(folder: string): Digests {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !outsideManifest.includes(path))
    .toSorted();
  return Object.fromEntries(
    paths.map((path) => [path, digestOf(readFileSync(join(folder, path)))]),
  );
}

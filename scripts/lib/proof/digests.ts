import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digests } from '../../../src/proof/compare-files.ts';
import { outsideManifest } from '../../../src/proof/manifest.ts';
import { sitePaths } from '../site/site-paths.ts';

/** 一段字节的指纹：SHA-256，十六进制。 */
export function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * 一段字节的指纹，写成 `sha256-` 加 base64（W3C Subresource Integrity，CSP 里也这样写）。
 * 看有没有不该公开的时候也要读的文件里用它：十六进制里碰巧会有一长串数字，看起来像号码。
 */
export function integrityOf(bytes: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** 一个生成好的网站，每个文件的指纹，按路径排；清单和签名不算。 */
export function digestsIn(folder: string): Digests {
  const paths = sitePaths(folder).filter((path) => !outsideManifest.includes(path));
  return Object.fromEntries(
    paths.map((path) => [path, digestOf(readFileSync(join(folder, path)))]),
  );
}

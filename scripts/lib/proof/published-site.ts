import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Digests } from '../../../src/proof/compare-files.ts';
import {
  manifestName,
  readManifest,
  type SiteManifest,
  signatureName,
} from '../../../src/proof/manifest.ts';
import { CommandError } from '../command/command-error.ts';
import { digestOf, digestsIn } from './digests.ts';

/** 网上的、或者文件夹里的一个网站。 */
export interface PublishedSite {
  readonly manifest: SiteManifest;
  /** 清单原来的字节，签名签的是它。 */
  readonly manifestBytes: Buffer;
  readonly signature: Buffer | undefined;
  /** 每个文件的指纹；网上的只有清单登着的，登着却取不到的没有。 */
  readonly digests: Digests;
  /** 看不看得见多出来的文件：网上的看不见。 */
  readonly seesExtra: boolean;
  read(path: string): Buffer;
}

/** 一次同时取几个文件。 */
const AT_ONCE = 8;

/** 读一个网站：写网址的从网上取，写文件夹的从文件夹读。读不到、没有清单的抛 `CommandError`。 */
export async function readPublishedSite(
  place: string,
  say: (message: string) => void,
): Promise<PublishedSite> {
  return /^https?:\/\//.test(place) ? fetchSite(place, say) : readFolder(resolve(place));
}

function readFolder(folder: string): PublishedSite {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(
      `没有 ${folder} 这个文件夹。写网址，或者写生成好的网站在哪个文件夹。`,
      2,
    );
  }
  const file = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
  return {
    ...manifestFrom(file(manifestName), folder),
    signature: file(signatureName),
    digests: digestsIn(folder),
    seesExtra: true,
    read: (path) => readFileSync(join(folder, path)),
  };
}

async function fetchSite(address: string, say: (message: string) => void): Promise<PublishedSite> {
  const root = address.endsWith('/') ? address : `${address}/`;
  const get = async (path: string) =>
    download(new URL(path.split('/').map(encodeURIComponent).join('/'), root));
  const { manifest, manifestBytes } = manifestFrom(await get(manifestName), root);
  const paths = Object.keys(manifest.files);
  say(`从网上取${paths.length}个文件……`);
  const files = new Map<string, Buffer>();
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    for (const [place, bytes] of (await Promise.all(some.map(get))).entries()) {
      if (bytes !== undefined) files.set(some[place] ?? '', bytes);
    }
  }
  return {
    manifest,
    manifestBytes,
    signature: await get(signatureName),
    digests: Object.fromEntries([...files].map(([path, bytes]) => [path, digestOf(bytes)])),
    seesExtra: false,
    read: (path) => files.get(path) ?? Buffer.alloc(0),
  };
}

/** 取一个文件；网站说没有的是 `undefined`，连不上的抛 `CommandError`。 */
async function download(address: URL): Promise<Buffer | undefined> {
  try {
    const response = await fetch(address, { headers: { 'cache-control': 'no-cache' } });
    if (!response.ok) return undefined;
    return Buffer.from(await response.arrayBuffer());
  } catch {
    throw new CommandError(`${address.origin} 连不上。看看网址对不对、能不能上网，再来一遍。`);
  }
}

function manifestFrom(bytes: Buffer | undefined, place: string) {
  if (bytes === undefined) {
    throw new CommandError(
      `${place} 没有 ${manifestName}：不是 npm run build 生成的网站，没法对。`,
    );
  }
  const manifest = readManifest(bytes.toString('utf8'));
  if (manifest !== undefined) return { manifest, manifestBytes: bytes };
  throw new CommandError(`${place} 的 ${manifestName} 读不懂：改坏了，或者是别的程序写的。`);
}

import {
  corePages,
  isVillagePage,
  type KeptHash,
  keptIndexPath,
  shortHash,
} from '../../offline/build-hashes.ts';
import type { KeptPage } from '../../offline/offline-page.ts';
import { sayKeptDay } from '../../offline/say-kept.ts';
import { scope } from './scope.ts';

/** 看过的页最多存这么多；要紧的几页和村的页不算。 */
const MOST_KEPT = 60;
/** 一个网址上可以有几个镇，各存各的。 */
const NAME = `mingbai ${scope}`;
/** 记着跟上了哪一版。 */
const DONE = 'offline.done';
const SCRIPT = /assets\/[\w.-]+\.js/g;

const opened = () => caches.open(NAME);

/** 存着的一样，从底座写起；没有存的是 `undefined`。 */
export async function keptAt(path: string): Promise<Response | undefined> {
  return (await opened()).match(scope + path);
}

/** 存下一样：收全了才存，记着服务器说的日子。不是 200、不是本站自己的不存。 */
export async function keep(path: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  const type = response.headers.get('content-type') ?? '';
  const isPage = path === '' || path.endsWith('/');
  if (isPage && !type.startsWith('text/html')) return;
  const date = response.headers.get('date') ?? new Date().toUTCString();
  const body = await response.text();
  const store = await opened();
  // 先丢再存，排到最后：存的先后就是看的先后。
  await store.delete(scope + path);
  await store.put(scope + path, new Response(body, { headers: { 'content-type': type, date } }));
  if (isPage) await dropOldest();
}

export async function drop(path: string): Promise<void> {
  await (await opened()).delete(scope + path);
}

/** 跟上了哪一版；一版也没有跟上过的没有。 */
export async function doneVersion(): Promise<string | undefined> {
  return (await keptAt(DONE))?.text();
}

export async function noteDone(version: string): Promise<void> {
  await (await opened()).put(scope + DONE, new Response(version));
}

/** 存着的各页，照存的先后；离线的那一页不算。 */
export async function keptPages(): Promise<readonly KeptPage[]> {
  const paths = (await keptPaths()).filter((path) => isPagePath(path) && path !== 'offline/');
  const pages = await Promise.all(
    paths.map(async (path) => {
      const response = await keptAt(path);
      if (response === undefined) return [];
      return [{ path, html: await response.text(), day: keptDay(response) }];
    }),
  );
  return pages.flat();
}

/** 存着的各页和离线的建议，连同内容的指纹，照存的先后。 */
export async function keptHashes(): Promise<readonly KeptHash[]> {
  const paths = (await keptPaths()).filter((path) => isPagePath(path) || path === keptIndexPath);
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await (await keptAt(path))?.arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0));
      return { path, hash: shortHash(new Uint8Array(digest)) };
    }),
  );
}

/** 存着的一样是哪天的。 */
export function keptDay(response: Response): string {
  return sayKeptDay(response.headers.get('date') ?? '', Date.now());
}

/** 存着的各页要用、还没有存的脚本；没有哪页再用的脚本丢掉。 */
export async function scriptsMissing(): Promise<readonly string[]> {
  const used = new Set((await keptPages()).flatMap(({ html }) => html.match(SCRIPT) ?? []));
  const kept = (await keptPaths()).filter((path) => path.startsWith('assets/'));
  for (const path of kept) if (!used.has(path)) await drop(path);
  return [...used].filter((path) => !kept.includes(path));
}

async function dropOldest(): Promise<void> {
  const read = (await keptPaths()).filter(
    (path) => isPagePath(path) && !corePages.includes(path) && !isVillagePage(path),
  );
  for (const path of read.slice(0, -MOST_KEPT)) await drop(path);
}

async function keptPaths(): Promise<readonly string[]> {
  return (await (await opened()).keys()).map(({ url }) => url.slice(scope.length));
}

function isPagePath(path: string): boolean {
  return path === '' || path.endsWith('/');
}

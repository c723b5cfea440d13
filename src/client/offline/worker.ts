/** 离线用的后台脚本：看过的页、首页、「看我家能享受什么」、自己村的页和搜索建议，没有网也打得开。有网总是先问网上。 */
import { keptIndexPath } from '../../offline/build-hashes.ts';
import { fillOfflinePage } from '../../offline/offline-page.ts';
import { pagePath } from '../../offline/page-path.ts';
import { KEPT_DAY, withKeptNote } from '../../offline/say-kept.ts';
import look from '../../styles/parts/offline-note.css?inline';
import { catchUp, giveWay, refresh } from './catch-up.ts';
import { pause, scope, worker } from './scope.ts';
import { drop, keep, keptAt, keptDay, keptPages } from './store.ts';

/** 网站这一版的指纹，生成时写进来：内容一改，这个文件就变，手机就晓得换了新的一版。 */
declare const BUILD_VERSION: string;

/** 信号弱，等网上这么久；存着的先摆出来，网上的接着下，存好下回看。 */
const PATIENCE = 3000;
const LOOK = 'offline.css';
const HTML = { headers: { 'content-type': 'text/html;charset=utf-8' } };

worker.addEventListener('install', (event) => {
  event.waitUntil(refresh('offline/').then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
  // 不能等它做完：没激活以前，点什么都要等着。
  void keepOpened()
    .then(() => catchUp(BUILD_VERSION))
    .catch(nothing);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  giveWay();
  const path = pagePath(request.url, scope);
  if (request.mode === 'navigate' && path !== undefined) {
    const fresh = ask(request);
    event.waitUntil(
      fresh
        .then((response) => store(path, response.clone()))
        .then(() => catchUp(BUILD_VERSION))
        .catch(nothing),
    );
    event.respondWith(page(path, fresh));
    return;
  }
  if (path !== undefined && request.destination === '') {
    event.respondWith(pageForScript(path, request));
    return;
  }
  const name = request.url.slice(scope.length);
  const answer = fileFor(name, request);
  if (answer !== undefined) event.respondWith(answer);
});

/** 别的文件归不归这里管；不归的照常上网。 */
function fileFor(name: string, request: Request): Promise<Response> | undefined {
  if (name === LOOK) {
    const css = `${look}@media print{.offline-note{display:none}}`;
    return Promise.resolve(new Response(css, { headers: { 'content-type': 'text/css' } }));
  }
  if (name.startsWith('assets/')) return script(name, request);
  if (name === 'search/index.json') return index(request);
  if (name.startsWith('search/') && name.endsWith('?kept')) return keptFile(name);
  return undefined;
}

/** 一页：有网就是网上的；没有网、等久了、服务器出错，用存着的；没有存的，说清楚能做什么。 */
async function page(path: string, fresh: Promise<Response>): Promise<Response> {
  const kept = await keptAt(path);
  if (kept === undefined) return fresh.catch(() => offlinePage(path));
  const [answer, isWeak] = await inTime(fresh);
  if (answer !== undefined) return answer;
  const html = withKeptNote(await kept.text(), keptDay(kept), isWeak, scope + LOOK);
  return new Response(html, HTML);
}

/** 脚本取的一页（会上用的各件、比两版）：有网用网上的，存下来；没有网、等久了用存着的，写明是哪天的。 */
async function pageForScript(path: string, request: Request): Promise<Response> {
  const fresh = ask(request).then(async (response) => {
    await store(path, response.clone()).catch(nothing);
    return response;
  });
  const kept = await keptAt(path);
  if (kept === undefined) return fresh;
  const [answer] = await inTime(fresh);
  if (answer !== undefined) return answer;
  const type = kept.headers.get('content-type') ?? '';
  const headers = { 'content-type': type, [KEPT_DAY]: encodeURIComponent(keptDay(kept)) };
  return new Response(await kept.text(), { headers });
}

/** 等网上的回应，最多等一阵；没有网、服务器出错的没有。 */
async function inTime(fresh: Promise<Response>): Promise<[Response | undefined, boolean]> {
  const answer = fresh.then((response) => (response.status < 500 ? response : undefined));
  let isWeak = false;
  const late = pause(PATIENCE).then((none) => {
    isWeak = true;
    return none;
  });
  const first = await Promise.race([answer.catch(nothing), late]);
  return [first, isWeak];
}

async function offlinePage(path: string): Promise<Response> {
  const template = await (await keptAt('offline/'))?.text();
  if (template === undefined) return Response.error();
  return new Response(fillOfflinePage(template, path, await keptPages(), scope), HTML);
}

/** 名字里带指纹的脚本，内容永远不变：存着的直接用。 */
async function script(name: string, request: Request): Promise<Response> {
  const kept = await keptAt(name);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  await keep(name, response.clone());
  return response;
}

/** 建议的总表：有网用网上的；没有网，用存着的那一份小的。 */
async function index(request: Request): Promise<Response> {
  const fresh = ask(request);
  if ((await keptAt(keptIndexPath)) === undefined) return fresh;
  const [answer] = await inTime(fresh);
  return answer ?? keptFile('search/index.json?kept');
}

/** 存着的那一份小索引里的一个文件。 */
async function keptFile(name: string): Promise<Response> {
  const files = await (await keptAt(keptIndexPath))?.json();
  const text: unknown = files?.[name.slice('search/'.length, -'?kept'.length)];
  return typeof text === 'string' ? new Response(text) : Response.error();
}

/** 问网上；浏览器自己存着的也要先问一声改没改，点「后退」的除外。 */
function ask({ url, cache, redirect }: Request): Promise<Response> {
  const asking = { redirect, credentials: 'same-origin' } as const;
  return fetch(url, { ...asking, cache: cache === 'default' ? 'no-cache' : cache });
}

function store(path: string, response: Response): Promise<void> {
  return response.status === 404 || response.status === 410 ? drop(path) : keep(path, response);
}

/** 装好以前就开着的各页，也存下来。 */
async function keepOpened(): Promise<void> {
  const opened = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const { url } of opened) {
    const path = pagePath(url, scope);
    if (path === undefined || (await keptAt(path)) !== undefined) continue;
    await keep(path, await fetch(scope + path, { credentials: 'same-origin' }));
  }
}

function nothing(): undefined {
  return undefined;
}

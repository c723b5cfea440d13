import { type BuildHashes, upkeep } from '../../offline/build-hashes.ts';
import { pause, savesData, scope } from './scope.ts';
import { doneVersion, drop, keep, keptHashes, noteDone, scriptsMissing } from './store.ts';

/** 这么久没有人点什么，才在后面下载。 */
const QUIET = 2500;

let lastAsked = Date.now();
let running: Promise<void> | undefined;

/** 有人在点，后面的下载先让一让。 */
export function giveWay(): void {
  lastAsked = Date.now();
}

/** 把存着的跟上网站的这一版（`version`）：改了的重新下，撤了的丢掉，要紧的几页存好。没做完的，下回接着做。 */
export function catchUp(version: string): Promise<void> {
  running ??= follow(version + (savesData() ? ' 省流量' : '')).finally(() => {
    running = undefined;
  });
  return running;
}

/** 从网上下一样，存下来；网上没有了的丢掉。没有网抛错。 */
export async function refresh(path: string): Promise<void> {
  const response = await fetch(scope + path, { cache: 'no-cache', credentials: 'same-origin' });
  if (response.status === 404 || response.status === 410) await drop(path);
  else await keep(path, response);
}

async function follow(mark: string): Promise<void> {
  if ((await doneVersion()) === mark) return;
  await quiet();
  const response = await fetch(`${scope}offline.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`没有 offline.json：${response.status}`);
  const now: BuildHashes = await response.json();
  const work = upkeep(await keptHashes(), now, savesData());
  for (const path of work.drop) await drop(path);
  for (const path of work.fetch) await later(path);
  for (const path of savesData() ? [] : await scriptsMissing()) await later(path);
  await noteDone(mark);
}

async function later(path: string): Promise<void> {
  await quiet();
  await refresh(path);
}

async function quiet(): Promise<void> {
  while (Date.now() - lastAsked < QUIET) await pause(500);
}

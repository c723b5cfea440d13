import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import type { SearchBuilt } from './build-search.ts';
import { openEarlySearch } from './early-search.ts';

let root: string;
let fresh: string;
/** 建过几回，各是哪些页。 */
let builds: string[][];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-early-'));
  fresh = join(root, 'site');
  mkdirSync(join(fresh, 'search'), { recursive: true });
  builds = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const built: SearchBuilt = { counts: { documents: 1, shards: 1, bytes: 1 }, gated: [] };

const open = () =>
  openEarlySearch(fresh, async (dist, pages) => {
    builds.push(pages.map(({ title }) => title));
    mkdirSync(join(dist, 'search', 'p'), { recursive: true });
    mkdirSync(join(dist, 'pagefind'));
    writeFileSync(join(dist, 'search', 'p', '0.txt'), pages.map(({ title }) => title).join());
    return built;
  });

function write(title: string): void {
  const text = JSON.stringify([indexedPageExample({ title })]);
  writeFileSync(join(fresh, 'search', 'documents.json'), text);
}

async function untilBuilt(): Promise<void> {
  while (builds.length === 0) await pause(20);
}

test('Astro 还没有写完就建，写完了拿的是它，挪进网站，旁边不留', async () => {
  const search = open();
  write('低保');
  await untilBuilt();
  const started = await search.take();
  expect(builds).toEqual([['低保']]);
  expect(await started.built).toEqual(built);
  started.bringInto(fresh);
  await search.stop();
  expect(readFileSync(join(fresh, 'search', 'p', '0.txt'), 'utf8')).toBe('低保');
  expect(existsSync(join(fresh, 'search', 'documents.json'))).toBe(false);
  expect(existsSync(`${fresh}-search`)).toBe(false);
});

test('后来又写得不一样的，照后来的从头建', async () => {
  const search = open();
  write('低保');
  await untilBuilt();
  write('医保');
  const started = await search.take();
  await started.built;
  started.bringInto(fresh);
  await search.stop();
  expect(builds).toEqual([['低保'], ['医保']]);
  expect(readFileSync(join(fresh, 'search', 'p', '0.txt'), 'utf8')).toBe('医保');
});

test('不作数的，网站里什么也没有，旁边也不留', async () => {
  const search = open();
  write('低保');
  await untilBuilt();
  await search.stop();
  expect(existsSync(join(fresh, 'search', 'p'))).toBe(false);
  expect(existsSync(`${fresh}-search`)).toBe(false);
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workBeside } from '../../scripts/lib/check/beside-check.ts';
import { checkProgressPast } from '../../scripts/lib/check/check-town.ts';
import { filledLedgers } from '../support/filled-ledgers.ts';
import { keptFolders } from '../support/kept-folders.ts';
import { nothingKept } from '../support/nothing-kept.ts';
import { eightVillages, seededTown } from '../support/practice-town.ts';
import {
  commit,
  filesUnder,
  newFolders,
  type ProgressFolders,
  practiceContext,
  publish,
  publishing,
  putLedgers,
  runOnBadDisk,
  runProgress,
} from '../support/progress-folders.ts';

const town = seededTown(7, { villages: eightVillages.slice(0, 2), mattersAWeek: 6 });
const [until = ''] = town.days;
const report = `ledgers/进度报告-${until}.html`;
const kept = `ledgers/公布底数-${until}.json`;
const release = `site/content/progress/${until}.json`;
const { keep, again, removeAll } = keptFolders();
/** 检查的存货放在哪里：不跟着镇的文件夹抄来抄去。 */
const results = mkdtempSync(join(tmpdir(), 'mingbai-kept-'));
let started: ProgressFolders;
/** 一次也没有出事的，公布写成什么样。 */
let whole: string | undefined;

beforeAll(async () => {
  started = keep(newFolders(town.plan));
  const { visits, ...rows } = town.ledgersAt(1);
  const numbered = (row: number, columns: number) =>
    Array.from({ length: columns }, () => `第${row}行`);
  const files = await filledLedgers(
    { ...rows, visits: visits.slice(0, 9) },
    practiceContext(),
    numbered,
  );
  putLedgers(started, files);
  const folders = again(started);
  expect(publish(folders, until).status).toBe(0);
  whole = filesUnder(folders.at).get(release);
}, 60_000);
afterAll(() => {
  removeAll();
  rmSync(results, { recursive: true, force: true });
});

/** 公布一期，一共要动几次盘。 */
const touches = 15;

test(`公布一期动${touches}次盘，下面一次一次都试`, { timeout: 60_000 }, () => {
  const { said } = runOnBadDisk('count', ...publishing(again(started), until));
  expect(said).toContain(`动盘${touches}次`);
});

/** 没有公布的，除了没清掉的临时文件，和原来一样；报告、底数先写，可以已经有了。 */
function expectUnpublished(folders: ProgressFolders) {
  const before = filesUnder(started.at);
  for (const [path, text] of filesUnder(folders.at)) {
    if (path !== report && path !== kept && !/\.tmp$/.test(path))
      expect(before.get(path)).toBe(text);
  }
}

/** 检查对着旧账说的话。 */
async function pastOf(content: string) {
  const beside = workBeside({
    content,
    today: '2022-12-01',
    walks: false,
    kept: nothingKept(results).kept,
  });
  try {
    return await checkProgressPast(beside, []);
  } finally {
    beside.stop();
  }
}

test.each(Array.from({ length: touches }, (_, place) => place + 1))(
  '第 %i 次动盘以前被关掉：要么和原来一样，要么全写好了；检查没有毛病，再来一遍就好',
  { timeout: 120_000 },
  async (place) => {
    const folders = again(started);
    const { status } = runOnBadDisk(`kill:${place}`, ...publishing(folders, until));
    expect(status).toBeNull();
    const after = filesUnder(folders.at);
    if (after.has(release)) {
      expect(after.get(release)).toBe(whole);
      expect([after.has(report), after.has(kept)]).toEqual([true, true]);
    } else {
      expectUnpublished(folders);
      expect(await pastOf(folders.content)).toEqual([]);
      expect(publish(folders, until).status).toBe(0);
    }
    const last = filesUnder(folders.at);
    expect(last.get(release)).toBe(whole);
    expect([...last.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect(await pastOf(folders.content)).toEqual([]);
  },
);

test.each(Array.from({ length: touches }, (_, place) => place + 1))(
  '第 %i 次动盘盘满了：说盘满了，什么也没有写，一个文件也没有多',
  { timeout: 60_000 },
  (place) => {
    const folders = again(started);
    const before = filesUnder(folders.at);
    const { status, stderr } = runOnBadDisk(`ENOSPC:${place}`, ...publishing(folders, until));
    expect(stderr).toContain('盘满了');
    expect(stderr).toContain('什么也没有写');
    expect(status).toBe(1);
    expect(filesUnder(folders.at)).toEqual(before);
  },
);

test.each([
  ['EROFS', '只能读'],
  ['EACCES', '没有权限'],
])('改名的时候 %s，说为什么；上一回的报告还在', { timeout: 60_000 }, (code, words) => {
  const folders = again(started);
  writeFileSync(join(folders.at, report), '上一回的报告');
  const before = filesUnder(folders.at);
  const { status, stderr } = runOnBadDisk(`${code}:${touches}`, ...publishing(folders, until));
  expect(stderr).toContain(words);
  expect(status).toBe(1);
  expect(filesUnder(folders.at)).toEqual(before);
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  '从演示换成真的，第 %i 次动盘以前被关掉：再来一遍就换好了',
  { timeout: 120_000 },
  (place) => {
    const folders = again(started);
    expect(publish(folders, until, '--demo').status).toBe(0);
    commit(folders, '演示');
    const start = ['--start-real', 'practice-2', '--content', folders.content];
    runOnBadDisk(`kill:${place}`, ...start);
    const plan = () =>
      JSON.parse(readFileSync(join(folders.content, 'progress-plan.json'), 'utf8'));
    if (plan().schema === 'practice-1') expect(runProgress(...start).status).toBe(0);
    expect(plan().schema).toBe('practice-2');
    expect(existsSync(join(folders.at, release))).toBe(false);
  },
);

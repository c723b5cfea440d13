import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAfter } from '../../src/kinds/day.ts';
import type { Progress } from '../../src/kinds/progress/progress.ts';
import { siteSchema } from '../../src/kinds/town/site.ts';
import { villageSchema } from '../../src/kinds/town/village.ts';
import type { LedgerContext } from '../../src/ledgers/kinds/all-ledgers.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { filledLedgers } from '../support/filled-ledgers.ts';
import {
  commit,
  type ProgressFolders,
  publish,
  putLedgers,
  runCommandOn,
  runLedgers,
  runNewTown,
  runProgress,
} from '../support/progress-folders.ts';

/** 新镇的文件夹自己就是仓库，内容就在里面。 */
const at = mkdtempSync(join(tmpdir(), 'mingbai-new-counts-'));
const content = join(at, 'shuanghe');
const folders: ProgressFolders = { at, content, repository: content, ledgers: join(at, '台账') };
const start = '2022-10-17';
const [one, two] = [dayAfter(start, 6), dayAfter(start, 13)];
const planPath = join(content, 'progress-plan.json');

beforeAll(() => {
  const { status } = runNewTown(
    content,
    ...['--id', 'shuanghe', '--name', '双河镇', '--district', '某省某县', '--area-code', '990101'],
    ...['--villages', '甲村=312,乙社区=210,高坪村', '--actions', '走访,恳谈会,办实事'],
    ...['--from', start],
  );
  expect(status).toBe(0);
}, 60_000);
afterAll(() => rmSync(at, { recursive: true, force: true }));

interface Said {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

function check(): readonly Said[] {
  const { stdout } = runCommandOn(folders, 'check', '--json');
  return (JSON.parse(stdout) as { readonly findings: readonly Said[] }).findings;
}
const inPlan = () => check().filter(({ file }) => file === 'content/progress-plan.json');

function context(): LedgerContext {
  const read = (name: string) => JSON.parse(readFileSync(join(content, name), 'utf8'));
  const villages = villageSchema.array().parse(read('villages.json'));
  return { ...siteSchema.parse(read('site.json')), villages };
}

/** 到 `until` 为止的台账：每天每村走访几户、提几件事，三天后办好；隔几天开一回会、登一件纠纷。 */
function rowsUntil(until: string, { villages, aspects }: LedgerContext): LedgerRows {
  const days = Array.from({ length: 14 }, (_, day) => dayAfter(start, day)).filter(
    (day) => day <= until,
  );
  const each = days.flatMap((on, day) =>
    villages.map(({ id }, place) => ({ on, day, place, village: id })),
  );
  const solvedOn = (on: string) => (dayAfter(on, 3) <= until ? { solved: dayAfter(on, 3) } : {});
  return {
    visits: each.map(({ on, village, day, place }) => ({
      ...{ on, village },
      households: 1 + ((day + place) % 4),
    })),
    matters: each.flatMap(({ on, village, day, place }) =>
      [0, 1].map((nth) => ({
        ...{ village, received: on, promisedBy: on, due: dayAfter(on, 10) },
        aspect: aspects[(day + place + nth) % aspects.length]?.id ?? '',
        ...((day + nth) % 4 === 0 ? {} : solvedOn(on)),
      })),
    ),
    meetings: each
      .filter(({ day, place }) => day % 3 === place)
      .map(({ on, village }) => ({ on, village, form: 'talk' })),
    disputes: days.map((on) => ({ on, type: 'neighbour' as const })),
    survey: [],
  };
}

async function fill(until: string): Promise<void> {
  const own = context();
  const mark = (row: number, columns: number) =>
    Array.from({ length: columns }, (_, column) => `只给自己看${row}之${column}`);
  putLedgers(folders, await filledLedgers(rowsUntil(until, own), own, mark));
}

const releaseOf = (until: string): Progress =>
  JSON.parse(readFileSync(join(content, `progress/${until}.json`), 'utf8'));

test('新镇的计划当天就能用：填了检查说的几样，放模板，练习，换成真的，公布两期，检查干净', {
  timeout: 400_000,
}, async () => {
  // 计划照自己的村和方面写好了；要填的一样一条，说在第几行。
  expect(inPlan().map(({ code }) => code)).toEqual(['W-TO-WRITE', 'W-PLAN-TARGET']);
  const lines = readFileSync(planPath, 'utf8').split('\n');
  const [toWrite = -1, toCount = -1] = inPlan().map(({ line }) => line - 1);
  expect(lines[toWrite]).toContain('"countedBy": "待写：');
  expect(lines[toCount]).toContain('"visits": {');
  const filled = lines
    .with(toCount, `${lines[toCount]}\n      "gaoping": 145,`)
    .with(toWrite, '  "countedBy": "镇统计岗",');
  writeFileSync(planPath, filled.join('\n'));
  expect(inPlan()).toEqual([]);
  commit(folders, '填好计划');

  // 模板照自己的村和方面；没有问卷的镇没有问卷台账。
  const placed = runLedgers('new', folders.ledgers, '--content', content);
  expect(placed.said).toContain(`照某省某县双河镇（${content}）的村和方面做的`);
  expect(readdirSync(folders.ledgers).toSorted()).toEqual(
    ['走访台账.xlsx', '事项台账.xlsx', '会议台账.xlsx', '纠纷台账.xlsx'].toSorted(),
  );

  // 先练一期演示的，再换成真的。
  await fill(one);
  expect(publish(folders, one, '--demo')).toMatchObject({ status: 0 });
  expect(releaseOf(one)).toMatchObject({ demo: true, plan: 'shuanghe-1' });
  const real = runProgress(
    ...['--start-real', 'shuanghe-2', '--from', start],
    '--content',
    content,
  );
  expect(real).toMatchObject({ status: 0 });
  expect(real.said).not.toContain('标着演示的没有动');
  commit(folders, '从演示换成真的');

  // 两期真的。
  expect(publish(folders, one)).toMatchObject({ status: 0 });
  commit(folders, '公布头一期');
  await fill(two);
  expect(publish(folders, two)).toMatchObject({ status: 0 });
  commit(folders, '公布第二期');

  const releases = [one, two].map(releaseOf);
  expect(releases.map(({ code, demo, plan }) => [code, demo, plan])).toEqual([
    [7001, false, 'shuanghe-2'],
    [7002, false, 'shuanghe-2'],
  ]);
  const visits = Map.groupBy(rowsUntil(two, context()).visits, ({ village }) => village);
  for (const [village, rows] of visits) {
    const sum = rows.reduce((total, { households }) => total + households, 0);
    expect(releases[1]?.counts.visits?.[village]).toBe(sum);
  }
  expect(Object.keys(releases[1]?.counts ?? {})).toEqual(
    expect.arrayContaining(['visits', 'talks', 'received', 'promised', 'lapsed', 'solved']),
  );
  expect([...new Set(check().map(({ code }) => code))]).toEqual(['W-TO-WRITE']);
  expect(inPlan()).toEqual([]);
});

test('一样也不数的计划：公布的时候说用哪个命令写，照着写了检查就过', { timeout: 120_000 }, () => {
  const own = join(at, 'empty');
  const empty = { at, content: own, repository: own, ledgers: join(at, '空台账') };
  runNewTown(
    empty.content,
    ...['--id', 'kong', '--name', '空镇', '--district', '某省某县', '--area-code', '990101'],
    ...['--villages', '甲村,乙村', '--actions', ''],
  );
  const path = join(empty.content, 'progress-plan.json');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(whole), measures: {} }, null, 2));
  runLedgers('new', empty.ledgers, '--content', empty.content);
  const refused = publish(empty, two);
  expect(refused.said).toContain('npm run progress -- --first-plan');
  const written = runProgress('--first-plan', '--content', empty.content);
  expect(written).toMatchObject({ status: 0 });
  expect(readFileSync(path, 'utf8')).toBe(whole);
  expect(runProgress('--first-plan', '--content', empty.content).said).toContain('R-PLAN-WRITTEN');
});

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measuresOf } from '../../src/kinds/progress/leaves.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import { filledLedgers } from '../support/filled-ledgers.ts';
import { eightVillages, seededTown } from '../support/practice-town.ts';
import {
  commit,
  filesUnder,
  type ProgressFolders,
  practiceContext,
  publish,
  putLedgers,
  runCommandOn,
  runProgress,
} from '../support/progress-folders.ts';
import { realPlan, realTown } from '../support/real-town.ts';

const town = seededTown(6, { villages: eightVillages.slice(0, 3), mattersAWeek: 18 });
const [one = '', two = '', three = '', four = ''] = town.days;
let folders: ProgressFolders;

/** 旧写法的计划：各家的事一个量一张村 × 方面的大表，取整用暗数，记着钥匙的指纹。 */
function oldPlan(plan: Plan): object {
  const measures = measuresOf(plan).map(([id, { tables, exactTotal: _, ...measure }]) => [
    id,
    { ...measure, cells: tables.flat(), ...(measure.protect && { offsetGroup: groupOf(measure) }) },
  ]);
  return { ...plan, keyFingerprint: '0123abcd', measures: Object.fromEntries(measures) };
}

const groupOf = ({ ledger }: { readonly ledger: string }) => ledger.replace(/s$/, '');

/** 照旧办法公布的一期：每格取整过，`grown` 是各格添了几档。 */
function oldRelease(code: number, until: string, grown: number): string {
  const { village, aspect } = town.plan.dimensions;
  const cells = (bands: number) =>
    Object.fromEntries(
      village.flatMap((name, row) =>
        aspect.map((each, column) => [`${name}/${each}`, (row + column) % 2 === 0 ? 5 * bands : 0]),
      ),
    );
  const release = {
    ...{ code, plan: town.plan.schema, until, published: until },
    counts: {
      visits: Object.fromEntries(village.map((name) => [name, 30 * grown])),
      received: cells(grown),
      promised: cells(grown),
      lapsed: cells(grown - 1),
      solved: cells(grown - 1),
    },
  };
  return `${JSON.stringify(release, null, 2)}\n`;
}

const pathOf = (name: string) => join(folders.content, name);
const write = (name: string, text: string) => writeFileSync(pathOf(name), text);

beforeAll(() => {
  folders = realTown(town.plan);
  mkdirSync(pathOf('progress'));
  write('progress-plan.json', `${JSON.stringify(oldPlan(realPlan(town.plan)), null, 2)}\n`);
  for (const [place, until] of [one, two].entries()) {
    write(`progress/${until}.json`, oldRelease(7001 + place, until, place + 1));
    commit(folders, `第 ${place + 1} 期，照旧办法`);
  }
});
afterAll(() => rmSync(folders.at, { recursive: true, force: true }));

test('旧系列停得了，接着照新办法公布；旧的一个字节也不变，检查没有毛病，审核两个系列都审', {
  timeout: 300_000,
}, async () => {
  const oldFiles = [one, two].map((until) => readFileSync(pathOf(`progress/${until}.json`)));
  const before = runCommandOn(folders, 'check');
  expect(before.stdout.match(/错误 E-\S+/g)).toEqual(['错误 E-PLAN-OLD']);
  expect(before.stdout).toContain('--new-series');

  const numbered = (row: number, columns: number) =>
    Array.from({ length: columns }, () => `第${row}行`);
  putLedgers(folders, await filledLedgers(town.ledgersAt(3), practiceContext(), numbered));
  const refused = publish(folders, three);
  expect(refused.stderr).toContain('R-PLAN-OLD');
  expect(refused.status).toBe(1);

  const changed = runProgress('--new-series', 'practice-2', '--content', folders.content);
  expect(changed.stdout).toContain('计划换成了现在的写法');
  expect(changed.status).toBe(0);
  const plan = JSON.parse(readFileSync(pathOf('progress-plan.json'), 'utf8'));
  expect(plan).toMatchObject({ schema: 'practice-2', closed: ['practice-1'], start: '2022-11-02' });
  expect(runCommandOn(folders, 'check').stdout).toMatch(/^查了\d+个文件，没有问题。/);
  commit(folders, '旧系列停了');

  for (const [place, until] of [three, four].entries()) {
    putLedgers(
      folders,
      await filledLedgers(town.ledgersAt(3 + place), practiceContext(), numbered),
    );
    expect(publish(folders, until)).toMatchObject({ status: 0 });
    const release = JSON.parse(readFileSync(pathOf(`progress/${until}.json`), 'utf8'));
    expect(release).toMatchObject({ plan: 'practice-2', code: 7003 + place });
    expect(runCommandOn(folders, 'check').stdout).toMatch(/^查了\d+个文件，没有问题。/);
    commit(folders, `新系列第 ${place + 1} 期`);
  }
  const audit = runCommandOn(folders, 'audit');
  expect(audit.stdout).toContain('系列 practice-1，2 期');
  expect(audit.stdout).toContain('系列 practice-2，2 期');
  expect(audit.status).toBe(0);
  expect([one, two].map((until) => readFileSync(pathOf(`progress/${until}.json`)))).toEqual(
    oldFiles,
  );
  expect([...filesUnder(folders.content).keys()].filter((path) => path.includes('.tmp'))).toEqual(
    [],
  );
});

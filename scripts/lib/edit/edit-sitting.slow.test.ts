import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filledLedgers } from '../../../tests/support/filled-ledgers.ts';
import { keptFolders } from '../../../tests/support/kept-folders.ts';
import { eightVillages, seededTown } from '../../../tests/support/practice-town.ts';
import {
  newFolders,
  practiceContext,
  putLedgers,
} from '../../../tests/support/progress-folders.ts';
import { openSitting } from './edit-sitting.ts';
import { openDesk } from './town-desk.ts';
import { editedPaths } from './work-state.ts';

const secret = '庹小妹13800001234';
const { keep, removeAll } = keptFolders();
afterAll(removeAll);

test('先看后写：看得到要公布的，看不到一行的原文；写下的记着要发布；没有发布的收得回', async () => {
  const town = seededTown(5, { villages: eightVillages.slice(0, 4), mattersAWeek: 24 });
  const folders = keep(newFolders(town.plan));
  const { visits, ...rows } = town.ledgersAt(1);
  const asked = { ...rows, visits: visits.slice(0, 60) };
  const cells = (row: number, columns: number) =>
    Array.from({ length: columns }, () => `${secret}之${row}`);
  putLedgers(folders, await filledLedgers(asked, practiceContext(), cells));
  const { content, ledgers } = folders;
  const sitting = openSitting(openDesk(content));
  const [until = ''] = town.days;
  const release = join(content, `progress/${until}.json`);

  await expect(sitting.write()).rejects.toThrow('先看过');
  const { html } = await sitting.look({ ledgers, until, isDemo: false });
  expect(html).toContain(`数到 ${until}`);
  expect(html).not.toContain(secret);
  expect(existsSync(release)).toBe(false);

  expect(await sitting.write()).toContain('还没有发布');
  expect(existsSync(release)).toBe(true);
  expect([...(await editedPaths(content))]).toEqual([`content/progress/${until}.json`]);
  await expect(sitting.write()).rejects.toThrow('先看过');

  await sitting.takeBack(until);
  expect(readdirSync(join(content, 'progress'))).toEqual([]);
});

test('台账放在网站里的、日子没有写全的，说清楚', async () => {
  const { plan } = seededTown(5, { villages: eightVillages.slice(0, 4), mattersAWeek: 24 });
  const { content } = keep(newFolders(plan));
  const sitting = openSitting(openDesk(content));
  const look = (ledgers: string, until: string) => sitting.look({ ledgers, until, isDemo: false });
  await expect(look('', '2026-03-01')).rejects.toThrow('台账在哪个文件夹');
  await expect(look(content, '3月')).rejects.toThrow('年月日');
  await expect(look(content, '2026-03-01')).rejects.toThrow();
});

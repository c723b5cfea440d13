import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nothingKept } from '../../../tests/support/nothing-kept.ts';
import { eightVillages, seededTown } from '../../../tests/support/practice-town.ts';
import {
  commit,
  newFolders,
  type ProgressFolders,
} from '../../../tests/support/progress-folders.ts';
import { publishTown } from '../../demo/town-history.ts';
import { workBeside } from './beside-check.ts';
import { checkProgressPast } from './check-town.ts';

const { plan, releases, texts } = publishTown(
  seededTown(1, {
    villages: eightVillages.slice(0, 6),
    mattersAWeek: 60,
    days: ['2022-10-25', '2022-11-01'],
  }),
);
/** 当成真的公布：演示的可以重做，不查旧账。 */
const [first = '', second = ''] = texts.map((text) =>
  text.replace('"demo": true', '"demo": false'),
);
let folders: ProgressFolders;

beforeEach(() => {
  folders = newFolders(plan);
  write('2022-10-25', first);
  commit(folders, '公布');
});
afterEach(() => rmSync(folders.at, { recursive: true, force: true }));

const write = (until: string, text: string) =>
  writeFileSync(join(folders.content, `progress/${until}.json`), text);
async function codes(): Promise<readonly string[]> {
  const beside = workBeside({
    content: folders.content,
    today: '2022-12-01',
    walks: false,
    kept: nothingKept(folders.at).kept,
  });
  const found = await checkProgressPast(beside, []);
  beside.stop();
  return found.map(({ code, file, message }) => `${code} ${file} ${message}`);
}

describe('npm run check 查公布的进度', { timeout: 30_000 }, () => {
  test('照着公布的，没有毛病', async () => {
    write('2022-11-01', second);
    expect(await codes()).toEqual([]);
  });

  test('提交过的改了一格，哪怕还是5的倍数', async () => {
    write('2022-10-25', first.replace(/("received": \{\s+"\S+": )\d+/, '$195'));
    expect(await codes()).toEqual([
      'E-PROGRESS-CHANGED content/progress/2022-10-25.json 公布过的文件改动过。',
    ]);
  });

  test('提交过的删了', async () => {
    rmSync(join(folders.content, 'progress/2022-10-25.json'));
    expect((await codes()).join()).toContain('公布过的文件不见了');
  });

  test('计划中途改了不能改的', async () => {
    const other = { ...plan, start: '2022-10-18' };
    writeFileSync(join(folders.content, 'progress-plan.json'), JSON.stringify(other));
    expect(await codes()).toEqual([
      'E-PLAN-CHANGED content/progress-plan.json 开始数的日子不能改。',
    ]);
  });

  test('合计比上一期只多两件，审核说漏了', async () => {
    const total = (releases[0]?.totals.promised ?? Number.NaN) + 2;
    write('2022-11-01', second.replace(/("totals": \{[\s\S]*?"promised": )\d+/, `$1${total}`));
    const found = await codes();
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('E-AUDIT');
  });

  test('计划写坏了、还没有公布过的，不查', async () => {
    writeFileSync(join(folders.content, 'progress-plan.json'), '{');
    expect(await codes()).toEqual([]);
  });

  test('有仓库却读不了旧账的，错误照原样说出来', async () => {
    vi.stubEnv('PATH', '/no/git/here');
    await expect(codes().finally(vi.unstubAllEnvs)).rejects.toThrow('装上 git');
  });
});

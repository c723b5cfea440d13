import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { performTask } from '../../scripts/lib/progress/perform-task.ts';
import { readProgressTask } from '../../scripts/lib/progress/progress-arguments.ts';
import type { Progress } from '../../src/kinds/progress/progress.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { filledLedgers, type PrivateCells } from '../support/filled-ledgers.ts';
import { eightVillages, seededTown } from '../support/practice-town.ts';
import {
  commit,
  filesUnder,
  git,
  type ProgressFolders,
  practiceContext,
  publishing,
  runCommandOn,
  runLedgers,
  runProgress,
} from '../support/progress-folders.ts';
import { realTown } from '../support/real-town.ts';

/** 编出来的人：名字、电话、备注，写在不公布的列里，也写在文件名里。 */
const secrets = ['冉大山', '庹小妹', '13800001234', '石板坡三组十二号', '肺上的病'];
const personal: PrivateCells = (row, columns) =>
  Array.from(
    { length: columns },
    (_, column) => `${secrets[(row + column) % secrets.length]}之${row}`,
  );

const town = seededTown(8, { villages: eightVillages.slice(0, 3), mattersAWeek: 21 });
const [one = '', two = '', three = ''] = town.days;
let folders: ProgressFolders;
/** 三周里屏幕上印过的每一句。 */
const printed: string[] = [];

beforeAll(() => {
  folders = realTown(town.plan);
});
afterAll(() => rmSync(folders.at, { recursive: true, force: true }));

/** 第 `week` 周的台账：走访只留一些；`change` 再改一改。 */
async function fill(week: number, change = (rows: LedgerRows) => rows): Promise<void> {
  const { visits, ...rows } = change(town.ledgersAt(week));
  const kept = visits.filter((_, place) => place % 9 === 0);
  for (const { name, bytes } of await filledLedgers(
    { ...rows, visits: kept },
    practiceContext(),
    personal,
  )) {
    writeFileSync(join(folders.ledgers, name), bytes);
  }
}

/** 坐在终端前面：看了，照 `answers` 一句一句答。 */
async function sit(until: string, answers: readonly string[]) {
  const args = publishing(folders, until).filter((word) => word !== '--yes');
  const left = [...answers];
  const { said, exitCode } = await performTask(readProgressTask(args, until), {
    say: (message) => printed.push(message),
    show: (text) => printed.push(text),
    ask: async (question) => {
      printed.push(question);
      return left.shift() ?? '';
    },
  });
  printed.push(...said);
  return exitCode;
}

const run = (...args: readonly string[]) => {
  const { status, said } = runProgress(...args);
  printed.push(said);
  return { status, said };
};
const check = () => {
  const { said } = runCommandOn(folders, 'check');
  printed.push(said);
  return said;
};
const releaseOf = (until: string): Progress =>
  JSON.parse(readFileSync(join(folders.content, `progress/${until}.json`), 'utf8'));

test('新来的人头三周：放模板、填、先看、点头、提交，第二周有更正，第三周接着来', {
  timeout: 600_000,
}, async () => {
  // 头一周：模板放好，填上；先看，再看报告，说不写；再来一遍，点头。
  const placed = runLedgers('new', folders.ledgers, '--content', folders.content);
  printed.push(placed.said);
  expect(readdirSync(folders.ledgers)).toHaveLength(5);
  await fill(1);
  expect(run(...publishing(folders, one).slice(0, -1), '--preview').status).toBe(0);
  expect(readdirSync(join(folders.ledgers))).toHaveLength(5);
  expect(await sit(one, ['报告', ''])).toBe(1);
  expect(readdirSync(folders.ledgers)).toContain(`进度报告-${one}.html`);
  expect(readdirSync(folders.content)).not.toContain('progress');
  expect(await sit(one, ['是'])).toBe(0);
  expect(check()).toMatch(/没有问题/);
  commit(folders, '公布头一期进度');

  // 第二周：一个村有几件登重了，删掉，网上少一档；先收回一次，再公布。
  const counts = releaseOf(one).counts.received ?? {};
  const { village } = town.plan.dimensions;
  const fallen = village.find((name) => (counts[name] ?? 0) >= 5);
  expect(fallen).toBeDefined();
  const corrected = (rows: LedgerRows): LedgerRows => {
    const own = rows.matters.filter((row) => row.village === fallen);
    return { ...rows, matters: rows.matters.filter((row) => !own.slice(1).includes(row)) };
  };
  await fill(2, corrected);
  const second = run(...publishing(folders, two));
  expect(second.said).toContain('！比上一期少了的：网上会各登一行“更正”');
  expect(second.said).toMatch(/各家的事收到，.村：上一期\d+到\d+件，这一期不足5件/);
  expect(second.status).toBe(0);
  const text = readFileSync(join(folders.content, `progress/${two}.json`), 'utf8');
  expect(run('--take-back', two, '--content', folders.content).status).toBe(0);
  expect(run(...publishing(folders, two)).status).toBe(0);
  expect(readFileSync(join(folders.content, `progress/${two}.json`), 'utf8')).toBe(text);
  expect(check()).toMatch(/没有问题/);
  commit(folders, '公布第二期进度，有更正');
  expect(run('--take-back', two, '--content', folders.content).said).toContain(
    `下一期最早数到 ${three}`,
  );

  // 第三周。
  await fill(3, corrected);
  expect(run(...publishing(folders, three))).toMatchObject({ status: 0 });
  expect(check()).toMatch(/没有问题/);
  commit(folders, '公布第三期进度');
  expect([one, two, three].map((until) => releaseOf(until).code)).toEqual([7001, 7002, 7003]);

  // 印过的每一行都是中文；台账里的人，屏幕上、文件里、git 里一个字也没有。
  const lines = printed.flatMap((each) => each.split('\n')).filter((line) => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => !isChinese(line))).toEqual([]);
  expect(guideLines().filter((line) => !lines.map(asInGuide).includes(line))).toEqual([]);
  const objects = git(folders.repository, 'cat-file', '--batch', '--batch-all-objects');
  const files = [...filesUnder(folders.at)].filter(([path]) => !path.endsWith('.xlsx'));
  const out = [
    ...printed,
    ...files.map(([path, latin]) => path + Buffer.from(latin, 'latin1').toString('utf8')),
    objects.toString('utf8'),
  ].join('\n');
  for (const secret of secrets) expect(out).not.toContain(secret);
});

/** 指南里照抄的屏幕上的话，一行一条；自己打的命令（\$ 开头）和省略号不算。 */
function guideLines(): readonly string[] {
  const guide = readFileSync(join(import.meta.dirname, '../../content/guide/ledgers.md'), 'utf8');
  return [...guide.matchAll(/^```text\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .filter((line) => line.trim() !== '' && !/^(?:\$ |……$)/.test(line));
}

/** 路径换成指南里的写法；一行太长的，指南里只抄开头一截，到省略号为止。 */
function asInGuide(line: string): string {
  return line.replaceAll(folders.ledgers, 'D:/台账').replaceAll(folders.content, 'content');
}

/** 除了命令、参数、路径、日子、代号，都是中文；路径自己一行的也算。 */
function isChinese(line: string): boolean {
  const bare = line
    .replace(/(?:\/|content\/)[\w./\p{Script=Han}-]+/gu, '，')
    .replace(
      /npm run [\w:]+(?: --)?|git \w+|--[a-z-]+|\bR-[A-Z-]+|\b(?:practice|7)\S*|\.(?:xlsx|csv|html)/g,
      '',
    );
  return !/[A-Za-z]{2,}/.test(bare) && /[\p{Script=Han}，]/u.test(bare);
}

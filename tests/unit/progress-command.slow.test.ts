import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createKeyFile } from '../../scripts/lib/progress/ledgers/key-file.ts';
import { writeKeyText } from '../../src/disclosure/protection/key.ts';
import { progressSchema } from '../../src/kinds/progress/progress.ts';
import type { LedgerFile } from '../../src/ledgers/read-ledgers.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { filledLedgers, type PrivateCells } from '../support/filled-ledgers.ts';
import { eightVillages, seededTown } from '../support/practice-town.ts';
import {
  commit,
  copyFolders,
  filesUnder,
  git,
  newFolders,
  type ProgressFolders,
  practiceContext,
  publish,
  putLedgers,
  runProgress,
} from '../support/progress-folders.ts';

/** 编出来的人：名字、证件号（校验位故意不对）、电话、住处、家里的事。 */
const secrets = [
  ...['冉大山', '庹小妹', '110105194912310021', '13800001234'],
  ...['石板坡三组十二号', '肺上的病', 'wxid_dashan'],
];
const personal: PrivateCells = (row, columns) =>
  Array.from(
    { length: columns },
    (_, column) => `${secrets[(row + column) % secrets.length]}之${row}`,
  );

const town = seededTown(5, { villages: eightVillages.slice(0, 4), mattersAWeek: 24 });
const context = practiceContext();
const [first = '', second = ''] = town.days;
const all: ProgressFolders[] = [];

/** 头一期公布了、提交了，第二期的台账放好了。 */
let published: ProgressFolders;
let started: ProgressFolders;
let firstRun: ReturnType<typeof publish>;

beforeAll(async () => {
  started = keep(newFolders(town.plan));
  expect(runProgress('--new-key', started.key).status).toBe(0);
  putLedgers(started, await ledgersOf(town.ledgersAt(1)));
  published = keep(copyFolders(started));
  firstRun = publish(published, first);
  commit(published, '公布头一期');
  putLedgers(published, await ledgersOf(town.ledgersAt(2)));
}, 60_000);
afterAll(() => {
  for (const { at } of all) rmSync(at, { recursive: true, force: true });
});

function keep(folders: ProgressFolders): ProgressFolders {
  all.push(folders);
  return folders;
}
const again = (folders: ProgressFolders) => keep(copyFolders(folders));

/** 走访只留几十行：测的不是读得多快。 */
function ledgersOf({ visits, ...rows }: LedgerRows): Promise<readonly LedgerFile[]> {
  return filledLedgers({ ...rows, visits: visits.slice(0, 60) }, context, personal);
}

const releasePath = (folders: ProgressFolders, until: string) =>
  join(folders.content, `progress/${until}.json`);

/** 运行了没有公布，一个文件也没有多、没有少、没有改，也没有说出台账里的人。 */
function refused(folders: ProgressFolders, run: () => ReturnType<typeof publish>, words: string) {
  const before = filesUnder(folders.at);
  const { status, said } = run();
  expect(said).toContain(words);
  expect(status).toBe(1);
  expect(filesUnder(folders.at)).toEqual(before);
  for (const secret of secrets) expect(said).not.toContain(secret);
}

const newSeriesIn = ({ content }: ProgressFolders) =>
  runProgress('--new-series', 'practice-2', '--content', content);

/** 在改了一个环境变量的时候运行；不理用的人自己的 git 设置。 */
function withEnv<Value>(name: string, value: string, run: () => Value): Value {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  vi.stubEnv(name, value);
  try {
    return run();
  } finally {
    vi.unstubAllEnvs();
  }
}

describe('npm run progress 公布一期', { timeout: 30_000 }, () => {
  test('写下公布、钥匙指纹和办公室的报告，读台账时看得见进度', () => {
    expect(firstRun.said).toContain('读台账 100%');
    expect(firstRun).toMatchObject({ status: 0 });
    const release = progressSchema.parse(
      JSON.parse(readFileSync(releasePath(published, first), 'utf8')),
    );
    expect(release).toMatchObject({ code: 7001, until: first, published: first, demo: false });
    const plan = JSON.parse(readFileSync(join(published.content, 'progress-plan.json'), 'utf8'));
    expect(plan).toEqual({ ...town.plan, keyFingerprint: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(firstRun.stdout).toContain(`进度报告-${first}.html`);
  });

  test('台账里的人，屏幕上、文件里、git 里一个字也没有', () => {
    const folders = again(started);
    const { said } = publish(folders, first);
    commit(folders, '公布');
    const files = [...filesUnder(folders.at)].filter(([path]) => !/\.xlsx$|^key/.test(path));
    expect(files.map(([path]) => path)).toContain(`ledgers/进度报告-${first}.html`);
    const objects = git(folders.repository, 'cat-file', '--batch', '--batch-all-objects');
    const out = [
      said,
      ...files.map(([path, text]) => path + Buffer.from(text, 'latin1').toString('utf8')),
      objects.toString('utf8'),
    ].join('\n');
    for (const secret of secrets) expect(out).not.toContain(secret);
  });

  test('同样的台账，行和文件打乱了，一个字节也不差', async () => {
    const folders = again(started);
    const { visits, matters, disputes, meetings, survey } = town.ledgersAt(1);
    const half = Math.ceil(matters.length / 2);
    const backwards = { visits: visits.slice(0, 60).toReversed(), disputes, survey };
    const [one, two] = await Promise.all([
      ledgersOf({ ...backwards, matters: matters.slice(half), meetings: [] }),
      ledgersOf({
        visits: [],
        matters: matters.slice(0, half),
        meetings,
        disputes: [],
        survey: [],
      }),
    ]);
    putLedgers(folders, [...one, ...two.map(({ name, bytes }) => ({ name: `0${name}`, bytes }))]);
    expect(publish(folders, first).status).toBe(0);
    expect(readFileSync(releasePath(folders, first))).toEqual(
      readFileSync(releasePath(published, first)),
    );
  });

  test('下一期接着公布，前一期一个字节也不变', () => {
    const folders = again(published);
    const before = readFileSync(releasePath(folders, first));
    expect(publish(folders, second)).toMatchObject({ status: 0 });
    expect(readFileSync(releasePath(folders, first))).toEqual(before);
    expect(JSON.parse(readFileSync(releasePath(folders, second), 'utf8'))).toMatchObject({
      code: 7002,
    });
    const report = readFileSync(join(folders.ledgers, `进度报告-${second}.html`), 'utf8');
    expect(report).toContain('不得外传');
    expect(report).not.toContain('<script');
  });
});

describe('npm run progress 不公布，一个字也不写', { timeout: 30_000 }, () => {
  test('同一期再公布一次', () => {
    refused(published, () => publish(published, first), 'R-PERIOD-TWICE');
  });

  test('台账里有没读懂的，所有的一次说完', async () => {
    const folders = again(started);
    const bad = '走访日期,村,户主\n10月18日,甲村,冉大山\n2022-10-18,冉家村,庹小妹\n';
    const hidden = '村,方面,提出日期,反映人\n甲村,肺上的病,13800001234,冉大山\n';
    putLedgers(folders, [
      ...(await ledgersOf(town.ledgersAt(1))),
      { name: '走访.csv', bytes: new TextEncoder().encode(bad) },
      { name: '冉大山的问题.csv', bytes: new TextEncoder().encode(hidden) },
    ]);
    refused(
      folders,
      () => {
        const run = publish(folders, first);
        expect(run.stderr).toContain('台账里有6处没读懂');
        expect(run.stderr).toContain('第 5 个文件（走访台账） 第 2 行 “走访日期”');
        expect(run.stderr).toContain('第 5 个文件（走访台账） 第 3 行 “村”');
        return run;
      },
      '什么也没有写',
    );
  });

  test('不是这个系列的钥匙；钥匙丢了，说怎么办', () => {
    const folders = again(published);
    rmSync(folders.key);
    refused(folders, () => publish(folders, second), '钥匙真的丢了');
    createKeyFile(folders.key);
    refused(folders, () => publish(folders, second), '--new-series');
  });

  test('演示的钥匙不能用来公布真的', () => {
    const folders = again(started);
    writeFileSync(folders.key, writeKeyText({ bytes: new Uint8Array(32).fill(7), demo: true }));
    refused(folders, () => publish(folders, first), 'R-KEY-DEMO');
  });

  test('台账、钥匙放在 git 仓库里', () => {
    const folders = again(started);
    const inside = { ...folders, ledgers: join(folders.repository, '台账') };
    mkdirSync(inside.ledgers);
    refused(folders, () => publish(inside, first), '在 git 仓库');
    const inContent = { ...folders, ledgers: join(folders.content, '台账') };
    mkdirSync(inContent.ledgers);
    refused(folders, () => publish(inContent, first), '在 content 文件夹里');
    const keyInside = { ...folders, key: join(folders.content, 'key.txt') };
    refused(folders, () => publish(keyInside, first), '在 git 仓库');
  });

  test('公布过的一格改成了不是5的倍数，或者改了、删了已经提交的', () => {
    const folders = again(published);
    const path = releasePath(folders, first);
    const text = readFileSync(path, 'utf8');
    const change = (to: string) =>
      writeFileSync(path, text.replace(/("received": \{\s+"\S+": )\d+/, `$1${to}`));
    change('7');
    refused(folders, () => publish(folders, second), `content/progress/${first}.json`);
    change('40');
    refused(folders, () => publish(folders, second), '改动过');
    rmSync(path);
    refused(folders, () => publish(folders, second), '不见了');
  });

  test('还没提交的公布，改坏了也看得出来', () => {
    const folders = again(published);
    rmSync(join(folders.repository, '.git'), { recursive: true });
    git(folders.repository, 'init', '-q');
    const path = releasePath(folders, first);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("received": \{\s+"\S+": )\d+/, '$17'));
    refused(folders, () => publish(folders, second), '认不出来');
  });

  test.each([
    ['仓库是别的用户的', 'GIT_TEST_ASSUME_DIFFERENT_OWNER', '1', 'safe.directory'],
    ['没有装 git', 'PATH', '/no/git/here', '装上 git'],
  ])('%s，旧账读不了：改了、删了已经提交的，也不接着公布', (_, name, value, words) => {
    const path = (folders: ProgressFolders) => releasePath(folders, first);
    for (const spoil of [
      (folders: ProgressFolders) => rmSync(path(folders)),
      (folders: ProgressFolders) => {
        const text = readFileSync(path(folders), 'utf8');
        writeFileSync(path(folders), text.replace(/("received": \{\s+"\S+": )\d+/, '$140'));
      },
    ]) {
      const folders = again(published);
      spoil(folders);
      refused(folders, () => withEnv(name, value, () => publish(folders, second)), words);
      refused(folders, () => withEnv(name, value, () => newSeriesIn(folders)), words);
    }
  });

  test('计划里的类别中途改了名', () => {
    const folders = again(published);
    const path = join(folders.content, 'progress-plan.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"hardship"', '"elderly"'));
    refused(folders, () => publish(folders, second), '只能并到别的类里');
  });

  test('参数写错了，说怎么写，返回 2', () => {
    const { status, stderr } = runProgress('--ledgers', published.ledgers);
    expect(stderr).toContain('写法：');
    expect(status).toBe(2);
  });
});

test('钥匙丢了换一个系列：旧系列停在那里，新系列从第二天数起', { timeout: 30_000 }, () => {
  const folders = again(published);
  expect(newSeriesIn(folders)).toMatchObject({ status: 0 });
  const plan = JSON.parse(readFileSync(join(folders.content, 'progress-plan.json'), 'utf8'));
  expect(plan).toMatchObject({
    ...{ schema: 'practice-2', closed: ['practice-1'], keyFingerprint: '' },
    start: '2022-10-26',
  });
  rmSync(folders.key);
  createKeyFile(folders.key);
  expect(publish(folders, second)).toMatchObject({ status: 0 });
  const release = JSON.parse(readFileSync(releasePath(folders, second), 'utf8'));
  expect(release).toMatchObject({ plan: 'practice-2', code: 7002 });
});

import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { progressSchema } from '../../src/kinds/progress/progress.ts';
import type { LedgerFile } from '../../src/ledgers/read-ledgers.ts';
import type { LedgerRows } from '../../src/ledgers/rows.ts';
import { ledgerTemplates } from '../../src/ledgers/templates/templates.ts';
import { filledLedgers, type PrivateCells } from '../support/filled-ledgers.ts';
import { keptFolders } from '../support/kept-folders.ts';
import { eightVillages, seededTown } from '../support/practice-town.ts';
import {
  commit,
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
const { keep, again, removeAll } = keptFolders();

/** 头一期公布了、提交了，第二期的台账放好了。 */
let published: ProgressFolders;
let started: ProgressFolders;
let firstRun: ReturnType<typeof publish>;

beforeAll(async () => {
  started = keep(newFolders(town.plan));
  putLedgers(started, await ledgersOf(town.ledgersAt(1)));
  published = again(started);
  firstRun = publish(published, first);
  commit(published, '公布头一期');
  putLedgers(published, await ledgersOf(town.ledgersAt(2)));
}, 60_000);
afterAll(removeAll);

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

const takeBack = ({ content }: ProgressFolders, until: string) =>
  runProgress('--take-back', until, '--content', content);

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
  test('只写下公布，和台账旁边的报告、底数，计划一个字也不动；读台账时看得见进度', () => {
    expect(firstRun.said).toContain('读台账 100%');
    expect(firstRun).toMatchObject({ status: 0 });
    const release = progressSchema.parse(
      JSON.parse(readFileSync(releasePath(published, first), 'utf8')),
    );
    expect(release).toMatchObject({ code: 7001, until: first, published: first, demo: false });
    const before = filesUnder(started.at);
    const added = [...filesUnder(published.at)].filter(
      ([path, text]) => path.startsWith('site/') && before.get(path) !== text,
    );
    expect(added.map(([path]) => path)).toEqual([`site/content/progress/${first}.json`]);
    expect(firstRun.stdout).toContain(`ledgers/进度报告-${first}.html`);
    expect(firstRun.stdout).toContain(`ledgers/公布底数-${first}.json`);
    expect(firstRun.stdout).toContain(`--take-back ${first}`);
  });

  test('台账里的人，屏幕上、文件里、git 里一个字也没有', () => {
    const folders = again(started);
    const { said } = publish(folders, first);
    commit(folders, '公布');
    const files = [...filesUnder(folders.at)].filter(([path]) => !/\.xlsx$/.test(path));
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

describe('npm run progress 留的底数', { timeout: 180_000 }, () => {
  const keptPath = ({ ledgers }: ProgressFolders) => join(ledgers, `公布底数-${first}.json`);
  const preview = (folders: ProgressFolders) =>
    runProgress(
      ...['--ledgers', folders.ledgers, '--content', folders.content],
      ...['--period', second, '--published', second, '--preview'],
    ).stdout;
  /** 提交过头一期、底数还在的。 */
  const withKept = () => {
    const folders = again(started);
    publish(folders, first);
    commit(folders, '公布头一期');
    return folders;
  };

  test('只有自己读得到；下一期照它审，缺了说一句，报告里也说', () => {
    const folders = withKept();
    expect(statSync(keptPath(folders)).mode & 0o777).toBe(0o600);
    expect(preview(folders)).not.toContain('没有 公布底数');
    renameSync(keptPath(folders), join(folders.at, '挪走了.json'));
    expect(preview(folders)).toContain(`数到 ${first}：没有 公布底数-${first}.json`);
    expect(publish(folders, second).status).toBe(0);
    const report = readFileSync(join(folders.ledgers, `进度报告-${second}.html`), 'utf8');
    expect(report).toContain(`没有 公布底数-${first}.json`);
  });

  test('写坏了、和公布的对不上：一句话，什么也不写；挪走就好', () => {
    const folders = withKept();
    const text = readFileSync(keptPath(folders), 'utf8');
    for (const bad of ['', text.slice(0, 40), text.replace(/("jia": )\d+/, '$1999')]) {
      writeFileSync(keptPath(folders), bad);
      refused(
        folders,
        () => publish(folders, second),
        `R-KEPT-COUNTS 台账旁边的 公布底数-${first}`,
      );
    }
    rmSync(keptPath(folders));
    expect(publish(folders, second).status).toBe(0);
  });

  test('换了系列，旧系列的底数还在旁边，不碍事', () => {
    const folders = withKept();
    expect(newSeriesIn(folders).status).toBe(0);
    expect(publish(folders, second).status).toBe(0);
    expect(existsSync(keptPath(folders))).toBe(true);
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

  test('台账放在 git 仓库、网站的文件夹里，绕了快捷方式也看得出', () => {
    const folders = again(started);
    const inside = { ...folders, ledgers: join(folders.repository, '台账') };
    mkdirSync(inside.ledgers);
    refused(folders, () => publish(inside, first), '在 git 仓库');
    symlinkSync(inside.ledgers, join(folders.at, '捷径'));
    refused(
      folders,
      () => publish({ ...folders, ledgers: join(folders.at, '捷径') }, first),
      'git',
    );
    rmSync(join(folders.repository, '.git'), { recursive: true });
    refused(folders, () => publish(inside, first), '在网站的文件夹');
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

describe('npm run progress 先看后写', { timeout: 60_000 }, () => {
  test('没有人坐在前面、没有写 --yes：看得见要公布什么，一样也不写，返回 1，说怎么接着办', () => {
    const folders = again(published);
    const ask = () =>
      runProgress(
        ...['--ledgers', folders.ledgers, '--content', folders.content],
        ...['--period', second, '--published', second],
      );
    refused(folders, ask, '加上 --yes');
    const { stdout } = ask();
    expect(stdout).toContain(`要公布的，和上一期（数到 ${first}）比`);
    expect(stdout).toMatch(/各家的事收到（件）：按村 .*不足5 → 5到9.*；按方面 .* → /);
    expect(stdout).toContain('这一期不登的，为什么');
  });

  test('--preview 只看不写，返回 0', () => {
    const folders = again(published);
    const before = filesUnder(folders.at);
    const args = ['--content', folders.content, '--period', second, '--published', second];
    const run = runProgress('--ledgers', folders.ledgers, ...args, '--preview');
    expect(run).toMatchObject({ status: 0, stdout: expect.stringContaining('只是看看') });
    expect(filesUnder(folders.at)).toEqual(before);
  });

  test('还写着 --key 的照样办，说一句不用了', () => {
    const run = publish(again(started), first, '--key', '/柜子里的钥匙');
    expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('公布不再用钥匙') });
  });

  test('还没提交的收得回，收回以后和没有公布过一样，再做一个字节也不差', () => {
    const folders = again(started);
    const before = filesUnder(folders.repository);
    publish(folders, first);
    const text = readFileSync(releasePath(folders, first));
    expect(takeBack(folders, first)).toMatchObject({ status: 0 });
    expect(filesUnder(folders.repository)).toEqual(before);
    expect(publish(folders, first).status).toBe(0);
    expect(readFileSync(releasePath(folders, first))).toEqual(text);
  });

  test('提交过的、改动过的、没有的，收不回，说怎么办', () => {
    refused(published, () => takeBack(published, first), '下一期最早数到 2022-11-01');
    refused(published, () => takeBack(published, second), '没有什么可收回的');
    const folders = again(started);
    publish(folders, first);
    const path = releasePath(folders, first);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("visits": \{\s+"\S+": )\d+/, '$11'));
    refused(folders, () => takeBack(folders, first), '改动过');
  });
});

describe('npm run progress 看内容和日子就晓得不能公布', { timeout: 30_000 }, () => {
  const edit = (folders: ProgressFolders, name: string, from: RegExp | string, to: string) => {
    const path = join(folders.content, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };

  test('演示的村、演示的事，不能登真的数', () => {
    const folders = again(started);
    edit(folders, 'villages.json', '"demo":false', '"demo":true');
    mkdirSync(join(folders.content, 'promises'));
    writeFileSync(
      join(folders.content, 'promises/pipe.md'),
      '---\ncode: 622001\ndemo: true\n---\n',
    );
    refused(folders, () => publish(folders, first), 'R-DEMO-TOWN');
    const { said } = publish(folders, first);
    expect(said).toContain('甲村还是演示的村');
    expect(said).toContain('content/promises/pipe.md');
    expect(said).not.toContain('补上一行');
  });

  test('不在 git 里的，没有账可查；练习的写 --demo 可以', () => {
    const folders = again(started);
    rmSync(join(folders.repository, '.git'), { recursive: true });
    refused(folders, () => publish(folders, first), 'R-NO-GIT');
    expect(publish(folders, first, '--demo').status).toBe(0);
  });

  test.each([
    ['年份写错了，台账里那以前一个月一行也没有', '2024-10-25', 'R-PERIOD-FAR'],
    ['还没有到', '2099-10-25', 'R-PERIOD-FUTURE'],
    ['比计划开始还早', '2021-10-25', 'R-PERIOD-START'],
  ])('--period %s', (_, until, code) => {
    const folders = again(started);
    refused(folders, () => publish(folders, until), code);
  });

  test('公布的日子早过数到的日子', () => {
    const folders = again(started);
    refused(folders, () => publish(folders, first, '--published', '2022-10-24'), 'R-PERIOD-DAYS');
  });

  test('模板还没有填，没有什么可公布的', async () => {
    const folders = again(started);
    putLedgers(folders, await ledgerTemplates(context));
    refused(folders, () => publish(folders, first), 'R-LEDGER-NONE');
  });

  test('文件夹里写不进：说为什么，什么也没有写', () => {
    const folders = again(started);
    rmSync(join(folders.content, 'progress'), { recursive: true });
    writeFileSync(join(folders.content, 'progress'), '');
    refused(folders, () => publish(folders, first), '同名的文件');
  });
});

test('从演示换成真的：演示的公布删掉，真的从没用过的编号数起', { timeout: 60_000 }, () => {
  const folders = again(started);
  publish(folders, first, '--demo');
  commit(folders, '演示');
  refused(folders, () => publish(folders, second), '--start-real');
  const real = () => runProgress('--start-real', 'practice-2', '--content', folders.content);
  expect(real()).toMatchObject({ status: 0, stdout: expect.stringContaining('演示的公布删掉了') });
  expect(existsSync(releasePath(folders, first))).toBe(false);
  refused(folders, () => publish(folders, first), '先把换系列、删演示的那一步提交了');
  commit(folders, '从演示换成真的');
  expect(publish(folders, first)).toMatchObject({ status: 0 });
  const release = JSON.parse(readFileSync(releasePath(folders, first), 'utf8'));
  expect(release).toMatchObject({ plan: 'practice-2', code: 7002, demo: false });
  commit(folders, '头一期真的');
  refused(folders, real, '用 --new-series');
});

test('换一个系列：旧系列停在那里，新系列从第二天数起', { timeout: 30_000 }, () => {
  const folders = again(published);
  expect(newSeriesIn(folders)).toMatchObject({ status: 0 });
  const plan = JSON.parse(readFileSync(join(folders.content, 'progress-plan.json'), 'utf8'));
  expect(plan).toMatchObject({
    ...{ schema: 'practice-2', closed: ['practice-1'] },
    start: '2022-10-26',
  });
  expect(publish(folders, second)).toMatchObject({ status: 0 });
  const release = JSON.parse(readFileSync(releasePath(folders, second), 'utf8'));
  expect(release).toMatchObject({ plan: 'practice-2', code: 7002 });
});

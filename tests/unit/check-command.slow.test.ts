import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/checks/finding.ts';
import { type Changes, edited, exampleFiles } from '../support/example-content.ts';

const scripts = join(import.meta.dirname, '../../scripts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-check-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeContent(changes: Changes = {}): void {
  for (const file of exampleFiles(changes)) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'text' in file ? file.text : 'bytes' in file ? file.bytes : '');
  }
}

function run(name: string, options: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(scripts, name), '--content', join(folder, 'content'), ...options],
    { encoding: 'utf8', env: { ...process.env, ...quietGit, ...env } },
  );
  return { status, stdout, stderr };
}

const explain = (code: string) =>
  spawnSync(process.execPath, [join(scripts, 'check.ts'), '--explain', code], { encoding: 'utf8' });
const check = (...options: readonly string[]) => run('check.ts', options, {});

/** 不理用的人自己的 git 设置。 */
const quietGit = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn'];
  execFileSync('git', ['-C', folder, ...who, ...args], {
    stdio: 'pipe',
    env: { ...process.env, ...quietGit },
  });
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

const gbk = new Uint8Array([
  ...Buffer.from('---\ntitle: '),
  0xd6,
  0xd0,
  0xce,
  0xc4,
  ...Buffer.from('\n---\n'),
]);

/** 十个文件，各坏一处。 */
const broken: Changes = {
  'content/policies/tab.md': '---\ncode: 1016\nwho:\n\t- 村民\n---\n',
  'content/policies/colon.md': '---\ncode: 1018\ntitle：饮水\n---\n',
  'content/policies/unclosed.md': '---\ncode: 1030\ntitle: 医保\n\n正文从这里起。\n',
  'content/policies/day.md':
    '---\ncode: 1032\ntitle: x\nsummary: x\ntopic: health\nchecked: 2022-02-30\n---\n',
  'content/policies/twice.md': '---\ncode: 1034\ntitle: x\ntitle: y\n---\n',
  'content/policies/gbk.md': gbk,
  'content/polices/lost.md': '---\ncode: 1040\n---\n',
  'content/policies/phone.md': '---\ncode: 1042\n---\n\n找老乡：138-0013-8000。\n',
  'content/policies/link.md': '---\ncode: 1044\n---\n\n看[没有的页](/1999/)。\n',
  'content/progress/comma.json': '{\n  "code": 7002,\n}\n',
};

describe('npm run check', () => {
  test('没有毛病只印一行，返回 0', () => {
    writeContent();
    const { status, stdout } = check();
    expect(stdout).toBe(`查了${exampleFiles().length}个文件，没有问题。\n`);
    expect(status).toBe(0);
  });

  test('十个文件坏了十处，一次都说出来：文件、行、怎么改，返回 1', () => {
    writeContent(broken);
    const { status, stdout } = check();
    const heads = stdout.match(/^content\/\S+ {2}\S+ \S+$/gm) ?? [];
    for (const head of [
      'content/policies/tab.md:4  错误 E-YAML',
      'content/policies/colon.md:3  错误 E-YAML',
      'content/policies/unclosed.md:5  错误 E-FRONT-MATTER',
      'content/policies/day.md:6  错误 E-DATE',
      'content/policies/twice.md:4  错误 E-YAML',
      'content/policies/gbk.md:2  错误 E-ENCODING',
      'content/polices/lost.md:1  错误 E-FILE-PLACE',
      'content/policies/phone.md:5  错误 E-PII-MOBILE',
      'content/policies/link.md:5  错误 E-LINK',
      'content/progress/comma.json:2  错误 E-JSON',
    ]) {
      expect(heads).toContain(head);
    }
    expect(stdout.match(/^ {2}怎么改：.+。?$/gm)).toHaveLength(heads.length);
    expect(stdout).toMatch(/\d+个错误，改好了才能发布/);
    expect(stdout).not.toContain('138-0013-8000');
    expect(status).toBe(1);
  });

  test('只有提醒，返回 0', () => {
    writeContent({
      'content/guide/a.md':
        '---\ntitle: x\nsummary: x\naudience: publishers\norder: 2\nwritten: 2022-11-01\n---\n\n一段话，\n断了行。\n',
    });
    const { status, stdout } = check();
    expect(stdout).toContain('content/guide/a.md:10  提醒 W-MD-BREAK');
    expect(status).toBe(0);
  });

  test('--json 给程序读', () => {
    writeContent(broken);
    const { status, stdout } = check('--json');
    const report: { files: number; errors: number; findings: readonly Finding[] } =
      JSON.parse(stdout);
    expect(report.files).toBe(exampleFiles(broken).length);
    expect(report.errors).toBe(
      report.findings.filter(({ severity }) => severity === 'error').length,
    );
    expect(report.findings.find(({ code }) => code === 'E-DATE')).toMatchObject({
      file: 'content/policies/day.md',
      line: 6,
      severity: 'error',
    });
    expect(status).toBe(1);
  });

  test('参数写错了、文件夹没有，用中文说，返回 2', () => {
    writeContent();
    expect(check('--jsno')).toMatchObject({ status: 2, stdout: '' });
    rmSync(join(folder, 'content'), { recursive: true });
    const { status, stderr } = check();
    expect(status).toBe(2);
    expect(stderr).toContain('没有这个文件夹');
  });
});

describe('照哪一天看', () => {
  const relief = 'content/policies/relief.md';
  const future = `${Number(new Date().toISOString().slice(0, 4)) + 1}-01-01`;

  test('不在 git 里，写在明年的核对日是错误；--as-of 到了那天就不是', () => {
    writeContent(edited(relief, 'checked: 2022-11-01', `checked: ${future}`));
    const { status, stdout } = check();
    expect(stdout).toContain(`${relief}:8  错误 E-DATE-FUTURE`);
    expect(status).toBe(1);
    expect(check('--as-of', future).stdout).not.toContain('E-DATE-FUTURE');
  });

  test('都提交了，照提交的日子看，不看钟', () => {
    writeContent();
    git('init', '-q');
    git('add', '-A');
    const day = '2022-11-20T12:00:00+08:00';
    vi.stubEnv('GIT_COMMITTER_DATE', day);
    git('commit', '-q', '-m', '起头');
    vi.unstubAllEnvs();
    expect(check().stdout).toContain('没有问题');
    expect(check('--as-of', '2024-01-01').stdout).toContain('W-CHECKED-OLD');
  });

  test('日子写得不对，说怎么写，返回 2', () => {
    writeContent();
    expect(check('--as-of', '明天')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--as-of 的日子不对'),
    });
  });
});

describe('有仓库，git 却读不了', () => {
  /** 提交一页，删掉，另一页又用了它的号。 */
  beforeEach(() => {
    const relief = exampleFiles().find(({ path }) => path === 'content/policies/relief.md');
    const text = relief !== undefined && 'text' in relief ? relief.text : '';
    git('init', '-q');
    writeContent({ 'content/policies/old.md': text.replace('code: 1010', 'code: 1050') });
    commit('起头');
    git('rm', '-q', 'content/policies/old.md');
    commit('删掉');
    writeContent({ 'content/policies/new.md': text.replace('code: 1010', 'code: 1050') });
  });

  test('读得了，编号重用了说得出来', () => {
    const { status, stdout } = check();
    expect(stdout).toContain('content/policies/new.md:2  错误 E-CODE-REUSED');
    expect(stdout).not.toContain('E-HISTORY-UNREADABLE');
    expect(status).toBe(1);
  });

  test.each([
    ['别的用户的仓库', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }, 'safe.directory'],
    ['没有装 git', { PATH: '/no/git/here' }, '装上 git'],
  ])('%s：检查是一个错误，审核拒绝，都返回 1', (_, env, words) => {
    const checked = run('check.ts', [], env);
    expect(checked.stdout).toContain('content/site.json:1  错误 E-HISTORY-UNREADABLE');
    expect(checked.stdout).toContain(words);
    expect(checked.status).toBe(1);
    const audited = run('audit.ts', [], env);
    expect(audited).toMatchObject({ status: 1, stdout: '' });
    expect(audited.stderr).toContain(words);
  });

  test('真的没有 .git，和以前一样，不查旧账', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(run('check.ts', [], { PATH: '/no/git/here' }).stdout).not.toMatch(
      /E-CODE-REUSED|E-HISTORY-UNREADABLE/,
    );
  });
});

test('--explain 讲一个代码，不用有内容；打错了的说最像的，返回 2', () => {
  const known = explain('E-DATE');
  expect(known.status).toBe(0);
  expect(known.stdout).toContain('E-DATE  日子写得不对（拦住发布）');
  const mistyped = explain('E-DAET');
  expect(mistyped).toMatchObject({ status: 2, stdout: '' });
  expect(mistyped.stderr).toContain('是不是 E-DATE？');
});

test('有毛病的，末了说一次代码在哪里讲；没有毛病的不说', () => {
  writeContent();
  expect(check().stdout).not.toContain('--explain');
  writeContent(edited('content/promises/pipe.md', 'due: 2022-11-10', 'due: 十月底'));
  expect(check().stdout.split('--explain')).toHaveLength(2);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { qingshiFolder } from '../support/town.ts';

const command = join(import.meta.dirname, '../../scripts/facts.ts');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-facts-'));
  cpSync(qingshiFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function facts(...options: readonly string[]) {
  const argv = [command, '--content', folder, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('不写参数，数全镇的；给程序读的也是这些数', () => {
  const { status, stdout } = facts('--as-of', '2026-05-01');
  expect(status).toBe(0);
  const { policies, total, day } = JSON.parse(facts('--json', '--as-of', '2026-05-01').stdout);
  expect(day).toBe('2026-05-01');
  expect(policies.length).toBe(qingshi.policies.filter(({ withdrawn }) => !withdrawn).length);
  expect(stdout).toMatch(
    new RegExp(`合计 +${total.verified} +${total.secondary} +${total.unverified} `),
  );
});

test('写了编号，列出那一页还不能说定的，行号对得上文件', () => {
  const { status, stdout } = facts('--policy', String(relief.code));
  expect(status).toBe(0);
  const listed = [...stdout.matchAll(/^content\/(\S+):(\d+) {2}(待核实|旁证) {2}(.+)$/gm)];
  expect(listed.length).toBeGreaterThan(5);
  for (const [, path = '', line, word, text = ''] of listed) {
    const written = readFileSync(join(folder, path), 'utf8').split('\n')[Number(line) - 1];
    expect(written).toContain(text);
    expect(written).toContain(word === '待核实' ? '〔待核实〕' : '〔据 远山问答〕');
  }
});

test('编号没有、参数写错，说怎么写，返回 2', () => {
  expect(facts('--policy', '1999')).toMatchObject({ status: 2, stdout: '' });
  expect(facts('--policy', '1999').stderr).toContain('没有编号是 1999 的政策');
  expect(facts('--policy', '低保').stderr).toContain('写法：npm run facts');
  expect(facts('--polic', '1011').status).toBe(2);
});

test('有一页写坏了，不数一半：说是哪一页，先运行检查，返回 1', () => {
  const path = join(folder, 'policies/farm-insurance.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace('topic: farming', 'topic: 种地'));
  const { status, stdout, stderr } = facts();
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('content/policies/farm-insurance.md');
  expect(stderr).toContain('npm run check');
});

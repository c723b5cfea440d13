import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reportText } from '../../../../src/disclosure/audit/report.ts';
import { seededTown } from '../../../../tests/support/practice-town.ts';
import { publishTown } from '../../../demo/town-history.ts';
import { gitEnvironment } from '../../git/git.ts';
import { auditContent } from './audit-content.ts';

// 审核要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root: string;
let content: string;

function git(...args: readonly string[]): void {
  const env = gitEnvironment();
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=镇里', '-c', 'user.email=town@example.gov.cn', ...args],
    {
      stdio: 'pipe',
      env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  );
}

const history = publishTown(seededTown(2, { days: ['2022-10-25', '2022-11-01', '2022-11-08'] }));
const real = (place: number) =>
  (history.texts[place] ?? '').replace('"demo": true', '"demo": false');
const write = (place: number, text: string) =>
  writeFileSync(join(content, 'progress', `${history.releases[place]?.until}.json`), text);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-audit-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'progress'), { recursive: true });
  git('init', '-q', '-b', 'main');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('没有公布过的，没有可审的', async () => {
  const audit = await auditContent(content);
  expect(audit.pass).toBe(true);
  expect(reportText(audit)).toBe('还没有公布过要取整的数，没有可审的。');
});

test('有仓库却读不了旧账的，不光审文件夹里现在的，拒绝', async () => {
  vi.stubEnv('PATH', '/no/git/here');
  await expect(auditContent(content).finally(vi.unstubAllEnvs)).rejects.toThrow('装上 git');
});

test('一期一期提交上去的，审得过；手改以前的一期再提交，就过不了', async () => {
  writeFileSync(join(content, 'progress-plan.json'), JSON.stringify(history.plan));
  for (const place of [0, 1, 2]) {
    write(place, real(place));
    git('add', '-A');
    git('commit', '-q', '-m', `第 ${place + 1} 期`);
  }
  const before = await auditContent(content);
  expect(reportText(before)).toMatch(/^✓ 系列 practice-1，3 期：审了 \d+ 个数/);
  expect(before.pass).toBe(true);

  write(
    0,
    real(0).replace(/"jia": (\d+)/, (_, count) => `"jia": ${Number(count) + 5}`),
  );
  git('commit', '-qam', '改了一格');
  const after = await auditContent(content);
  expect(after.pass).toBe(false);
  expect(reportText(after)).toMatch(
    /✗ content\/progress\/2022-10-25\.json（提交 [0-9a-f]{8} 里的版本）：公布过的一期后来改了。/,
  );
});

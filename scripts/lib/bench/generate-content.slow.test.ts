import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateContent } from './generate-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'mingbai-generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('翻出来的内容，检查挑不出错误，跟别的镇一样生成得出来', () => {
  const content = join(folder, 'content');
  generateContent('tests/towns/qingshi', content, 300);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/check.ts', '--content', content],
    { encoding: 'utf8' },
  );
  expect(stdout).toContain('没有错误');
  expect(status).toBe(0);
  expect(readdirSync(join(content, 'policies')).length).toBeGreaterThan(30);
});

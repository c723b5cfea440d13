/**
 * `npm run test:all`：一项一项跑完全部检验，最后一行是「N passed, N failed」。
 * 前面一项不过，后面的照样跑，一次看到全部问题；只有网站没生成出来时，浏览器测试没法跑，算一项不过。
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-test-'));
const tallies: Tally[] = [
  gate('格式和写法', ['run', 'lint']),
  gate('类型', ['run', 'types']),
  suite('unit'),
  gate('内容检查', ['run', 'check']),
  gate('生成网站', ['run', 'build']),
  suite('shipped'),
  suite('site'),
];
rmSync(scratch, { recursive: true, force: true });
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function gate(name: string, args: readonly string[]): Tally {
  console.log(`\n== ${name}`);
  const ok = npm(args) === 0;
  console.log(ok ? `${name}：过` : `${name}：不过`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function suite(project: 'unit' | 'shipped' | 'site'): Tally {
  console.log(`\n== 测试：${project}`);
  const report = join(scratch, `${project}.json`);
  const status = npm([
    'run',
    `test:${project}`,
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const { passed, failed } = readReport(report);
  const crashed = status !== 0 && failed === 0;
  return { passed, failed: failed + (crashed ? 1 : 0) };
}

function readReport(path: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch (error) {
    console.error(`测试没有留下结果：${stripVTControlCharacters(String(error))}`);
    return { passed: 0, failed: 1 };
  }
}

function npm(args: readonly string[]): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync('npm', args, { stdio: 'inherit', env }).status ?? 1;
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { npmCommand } from '../command/npm-command.ts';

/** 一项检验的结果：过了几个，没过几个。 */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** 运行一条 npm 命令，过了算一个，没过也算一个。 */
export function gate(name: string, args: readonly string[]): Tally {
  console.log(`\n== ${name}`);
  const ok = npm(args) === 0;
  console.log(ok ? `${name}：过` : `${name}：不过`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** 运行一组测试，结果记在 `scratch` 文件夹里再读回来。跑到一半垮了的，算一个没过。 */
export function suite(project: 'unit' | 'shipped' | 'site', scratch: string): Tally {
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
  const { program, first } = npmCommand();
  return spawnSync(program, [...first, ...args], { stdio: 'inherit', env }).status ?? 1;
}

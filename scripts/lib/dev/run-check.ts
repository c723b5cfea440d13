import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Finding } from '../../../src/checks/finding.ts';
import { programFolder } from '../program-folder.ts';

/** 正在跑的一次检查。 */
export interface RunningCheck {
  /** 查出来的；半路停了的没有；检查自己跑不成的，是它说的话。 */
  readonly result: Promise<readonly Finding[] | string | undefined>;
  stop(): void;
}

/** 另开一个进程跑 `npm run check -- --json`：查几秒，网页照样看得到；又改了的，停掉重来。 */
export function startCheck(content: string, asOf: string | undefined): RunningCheck {
  const day = asOf === undefined ? [] : ['--as-of', asOf];
  const child = spawn(
    process.execPath,
    [resolve(programFolder, 'scripts/check.ts'), '--content', content, '--json', ...day],
    { cwd: programFolder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let isStopped = false;
  const said = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.error += text;
  });
  const result = new Promise<readonly Finding[] | string | undefined>((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('close', () => settle(isStopped ? undefined : (findingsIn(said.out) ?? said.error)));
  });
  return {
    result,
    stop() {
      isStopped = true;
      child.kill();
    },
  };
}

function findingsIn(text: string): readonly Finding[] | undefined {
  try {
    return JSON.parse(text).findings;
  } catch {
    return undefined;
  }
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'mingbai-lock-'));
const lock = join(home, 'build.lock');
const script = join(home, 'work.ts');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** 一个进程：轮到了，在流水里记下进来、出去。 */
writeFileSync(
  script,
  `import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { oneAtATime } from ${JSON.stringify(join(import.meta.dirname, 'one-at-a-time.ts'))};
await oneAtATime(process.argv[2], async () => {
  appendFileSync(process.argv[3], '进\\n');
  await pause(30);
  appendFileSync(process.argv[3], '出\\n');
});
`,
);

test('留着没人要的锁，几个一起来收拾：一个一个进，谁也没有撞上谁，什么也没有剩下', {
  timeout: 60_000,
}, async () => {
  const gone = spawnSync(process.execPath, ['-e', '0']).pid;
  const log = join(home, 'log');
  for (let round = 0; round < 3; round += 1) {
    writeFileSync(lock, String(gone));
    await Promise.all(
      Array.from({ length: 8 }, () => {
        const child = spawn(process.execPath, [script, lock, log], { stdio: 'ignore' });
        return new Promise((settle) => child.on('close', settle));
      }),
    );
  }
  expect(readFileSync(log, 'utf8')).toBe('进\n出\n'.repeat(24));
  expect(existsSync(lock)).toBe(false);
  expect(readdirSync(home).toSorted()).toEqual(['log', 'work.ts']);
});

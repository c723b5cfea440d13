import { expect, test } from 'vitest';
import { CommandError } from '../command/command-error.ts';
import { runMeasured } from './run-measured.ts';

/** 占着一百兆、忙上半秒的命令，分给底下一个进程做。 */
const BUSY = `
  const kept = Buffer.alloc(1e8, 1);
  for (const end = Date.now() + 600; Date.now() < end; ) kept[0] += 1;`;
const PARENT = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}])`;

test('底下的进程用掉的内存、处理器，也算', async () => {
  const { cpuSeconds, mebibytes } = await runMeasured(process.execPath, ['-e', PARENT]);
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(mebibytes).toBeGreaterThan(100);
});

test('没有办成的，带上它末尾说的几句', async () => {
  const failing = runMeasured(process.execPath, ['-e', 'console.error("坏了"); process.exit(3)']);
  await expect(failing).rejects.toThrow(CommandError);
  await expect(failing).rejects.toThrow(/没有办成[\s\S]*坏了/);
});

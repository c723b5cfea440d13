import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandError, usageError } from './command-error.ts';
import { runCommand, withoutItsWords } from './run-command.ts';

let before: typeof process.exitCode;
let said: string[];

beforeEach(() => {
  before = process.exitCode;
  said = [];
  vi.spyOn(console, 'error').mockImplementation((text) => said.push(String(text)));
});
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

const fail = (error: unknown) => () => {
  throw error;
};

test('办成了退出码是 0，命令自己说了的照它说的', async () => {
  await runCommand(() => undefined);
  expect(process.exitCode).toBe(0);
  await runCommand(async () => 1);
  expect(process.exitCode).toBe(1);
});

test('办不成的，只说那句话，照它的退出码', async () => {
  await runCommand(fail(new CommandError('没有这本台账。')));
  expect(process.exitCode).toBe(1);
  await runCommand(fail(usageError('看不懂参数。', '写法：npm run check')));
  expect(process.exitCode).toBe(2);
  expect(said).toEqual(['没有这本台账。', '看不懂参数。\n写法：npm run check']);
});

test('没想到的错，说出错的话和在哪里', async () => {
  await runCommand(fail(new TypeError('少了一样')));
  expect(process.exitCode).toBe(1);
  expect(said[0]).toMatch(/没想到的毛病[\s\S]*少了一样[\s\S]*run-command\.test\.ts/);
});

test('碰得到台账的命令，没想到的错一个字也不照抄，只说在哪里', async () => {
  await runCommand(fail(new TypeError('张某的电话')), withoutItsWords);
  expect(process.exitCode).toBe(1);
  expect(said[0]).toMatch(/没想到的毛病（TypeError）[\s\S]*run-command\.test\.ts/);
  expect(said[0]).not.toContain('张某');
  await runCommand(fail('张某的电话'), withoutItsWords);
  expect(said[1]).not.toContain('张某');
});

test('话里的文件名带着号码、姓名的，遮住', async () => {
  await runCommand(fail(new CommandError('没读懂 田维山低保13800138000.json。', 2)));
  expect(said.join()).toContain('没读懂');
  expect(said.join()).not.toMatch(/田维山|13800138000/);
});

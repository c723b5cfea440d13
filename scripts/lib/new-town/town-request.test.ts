import { expect, test, vi } from 'vitest';
import { readTownRequest } from './town-request.ts';

const flags = [
  ...['--id', 'qingshi', '--name', '青石镇', '--district', '某省云岭县'],
  ...['--area-code', '990101', '--villages', '甲村，乙村、丙村', '--actions', ''],
];

test('逗号、顿号都分得开；一件事也没有也行', async () => {
  const town = await readTownRequest(['../qingshi', ...flags], undefined);
  expect(town).toMatchObject({ villages: ['甲村', '乙村', '丙村'], actions: [], policies: [] });
});

test('在终端里，只问没写的', async () => {
  const ask = vi.fn(async (question: string) => (question.includes('镇名') ? '青石镇' : ''));
  const town = await readTownRequest(['../qingshi', ...flags.toSpliced(2, 2)], ask);
  expect(town.name).toBe('青石镇');
  expect(ask).toHaveBeenCalledTimes(1);
});

test.each([
  ['--id', '1qingshi'],
  ['--name', 'Qingshi'],
  ['--district', ''],
  ['--area-code', '12345'],
  ['--villages', '，'],
])('%s 写成「%s」的，说哪一样不对', async (name, text) => {
  const at = flags.indexOf(name) + 1;
  await expect(readTownRequest(['x', ...flags.with(at, text)], undefined)).rejects.toThrow(name);
});

import { expect, test, vi } from 'vitest';
import { readTownRequest } from './town-request.ts';

const flags = [
  ...['--id', 'qingshi', '--name', '青石镇', '--district', '某省云岭县'],
  ...['--area-code', '990101', '--villages', '甲村，乙村、丙村', '--actions', ''],
];

test('逗号、顿号都分得开；一件事也没有也行', async () => {
  const town = await readTownRequest(['../qingshi', ...flags], undefined);
  expect(town.villages.map(({ name }) => name)).toEqual(['甲村', '乙村', '丙村']);
  expect(town).toMatchObject({ actions: [], policies: [], start: undefined });
});

test('在终端里，只问没写的', async () => {
  const ask = vi.fn(async (question: string) => (question.includes('镇名') ? '青石镇' : ''));
  const town = await readTownRequest(['../qingshi', ...flags.toSpliced(2, 2)], ask);
  expect(town.name).toBe('青石镇');
  expect(ask).toHaveBeenCalledTimes(1);
});

test('村名后面的户数、从哪天数起，写了的读出来', async () => {
  const villages = flags.with(flags.indexOf('--villages') + 1, '甲村=312，乙村＝ 40、丙村');
  const town = await readTownRequest(['x', ...villages, '--from', '2026-03-02'], undefined);
  expect(town.villages).toEqual([
    { name: '甲村', households: 312 },
    { name: '乙村', households: 40 },
    { name: '丙村', households: undefined },
  ]);
  expect(town.start).toBe('2026-03-02');
});

test.each(['甲村=', '甲村=0', '甲村=三百', '=312', '甲村=312户', '甲村,甲村=3'])(
  '村写成「%s」的，说 --villages 不对',
  async (text) => {
    const argv = ['x', ...flags.with(flags.indexOf('--villages') + 1, text)];
    await expect(readTownRequest(argv, undefined)).rejects.toThrow('--villages');
  },
);

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

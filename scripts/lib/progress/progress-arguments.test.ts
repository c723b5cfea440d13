import { describe, expect, test } from 'vitest';
import { CommandError } from '../command/command-error.ts';
import { readProgressTask } from './progress-arguments.ts';

const around = { today: '2022-11-18', key: undefined };
const full = ['--ledgers', '/台账', '--period', '2022-11-15', '--key', '/钥匙'];

describe('公布进度的参数', () => {
  test('写全了的，没写的公布日子是今天', () => {
    expect(readProgressTask(full, around)).toEqual({
      task: 'publish',
      ledgers: '/台账',
      until: '2022-11-15',
      published: '2022-11-18',
      today: '2022-11-18',
      key: '/钥匙',
      content: undefined,
      auditSeconds: 600,
      demo: false,
    });
  });

  test('钥匙没写的看环境变量，写了的照写的', () => {
    const found = { ...around, key: '/柜子里' };
    expect(readProgressTask(full.slice(0, 4), found)).toMatchObject({ key: '/柜子里' });
    expect(readProgressTask(full, found)).toMatchObject({ key: '/钥匙' });
  });

  test('做钥匙、换系列不用别的参数', () => {
    expect(readProgressTask(['--new-key', 'k'], around)).toEqual({ task: 'new-key', path: 'k' });
    expect(readProgressTask(['--new-series', 'b-2', '--content', 'c'], around)).toEqual({
      task: 'new-series',
      id: 'b-2',
      content: 'c',
    });
  });

  test.each([
    ['什么也没写', [], '少写了 --ledgers'],
    ['没有写到哪天', ['--ledgers', 'x', '--key', 'k'], '少写了 --period'],
    ['没有钥匙，说怎么做一把', full.slice(0, 4), '--new-key 文件'],
    ['没有的日子', [...full, '--period', '2022-02-30'], '--period 的日子不对'],
    ['别的写法的日子', [...full, '--published', '2022.11.18'], '--published 的日子不对'],
    ['审核的秒数', [...full, '--audit-time', '很久'], '--audit-time「很久」不对，写 1 到'],
    ['不认得的参数', [...full, '--force'], '看不懂参数'],
  ])('%s，说怎么写', (_, argv, words) => {
    const read = () => readProgressTask(argv, around);
    expect(read).toThrow(CommandError);
    expect(read).toThrow(words);
    expect(read).toThrow('写法：');
  });
});

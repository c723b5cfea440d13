import { describe, expect, test } from 'vitest';
import { CommandError } from '../command/command-error.ts';
import { keyAdvice, readProgressTask } from './progress-arguments.ts';

const today = '2022-11-18';
const full = ['--ledgers', '/台账', '--period', '2022-11-15'];
const read = (...argv: readonly string[]) => readProgressTask(argv, today);

describe('公布进度的参数', () => {
  test('写全了的，没写的公布日子是今天，写以前先问', () => {
    expect(read(...full)).toEqual({
      task: 'publish',
      ledgers: '/台账',
      until: '2022-11-15',
      published: '2022-11-18',
      today: '2022-11-18',
      content: undefined,
      auditSeconds: 600,
      demo: false,
      consent: 'ask',
    });
    expect(read(...full, '--yes')).toMatchObject({ consent: 'yes' });
    expect(read(...full, '--preview')).toMatchObject({ consent: 'preview' });
  });

  test('收回、换系列、从演示换成真的，不用别的参数', () => {
    expect(read('--take-back', '2022-11-15')).toMatchObject({ until: '2022-11-15' });
    expect(read('--first-plan', '--content', 'c')).toEqual({ task: 'first-plan', content: 'c' });
    expect(read('--new-series', 'b-2', '--content', 'c')).toEqual({
      task: 'new-series',
      id: 'b-2',
      content: 'c',
    });
    expect(read('--start-real', 'b-2', '--from', '2022-12-01')).toMatchObject({
      task: 'start-real',
      start: '2022-12-01',
    });
  });

  test.each([
    ['--key 写在中间', [...full.slice(0, 2), '--key', '/钥匙', ...full.slice(2)]],
    ['--key=路径', [...full, '--key=/钥匙']],
    ['--key 后面什么也没有', [...full, '--key']],
    ['--key 后面接着别的参数', ['--key', ...full]],
  ])('%s：说一句不用钥匙了，照样办', (_, argv) => {
    const said: string[] = [];
    const task = readProgressTask(argv, today, (message) => said.push(message));
    expect(task).toEqual(read(...full));
    expect(said).toEqual([keyAdvice]);
  });

  test('只想做一把钥匙的，说不用了，再说写法', () => {
    const said: string[] = [];
    const task = readProgressTask(['--new-key', 'k'], today, (message) => said.push(message));
    expect(task).toMatchObject({ task: 'help', usage: expect.stringContaining('写法：') });
    expect(said).toEqual([keyAdvice]);
  });

  test('--help 说写法', () => {
    expect(() => read('--help')).toThrow('写法：');
  });

  test.each([
    ['什么也没写', [], '少写了 --ledgers'],
    ['没有写到哪天', ['--ledgers', 'x'], '少写了 --period'],
    ['没有的日子', [...full, '--period', '2022-02-30'], '--period 的日子不对'],
    ['别的写法的日子', [...full, '--published', '2022.11.18'], '--published 的日子不对'],
    ['审核的秒数', [...full, '--audit-time', '很久'], '--audit-time「很久」不对，写 1 到'],
    ['不认得的参数', [...full, '--force'], '看不懂参数'],
    ['又要写又只看', [...full, '--yes', '--preview'], '只写一个'],
    ['一回做两样', [...full, '--take-back', '2022-11-08'], '一回只做一样'],
    ['写计划又公布', [...full, '--first-plan'], '一回只做一样'],
    ['收回的日子', ['--take-back', '上一期'], '--take-back 的日子不对'],
    ['换系列没写代号', ['--new-series', ''], '少写了 --new-series'],
    ['平常公布写了 --from', [...full, '--from', '2022-11-01'], '--from 只和'],
  ])('%s，说怎么写', (_, argv, words) => {
    const wrong = () => read(...argv);
    expect(wrong).toThrow(CommandError);
    expect(wrong).toThrow(words);
    expect(wrong).toThrow('写法：');
  });
});

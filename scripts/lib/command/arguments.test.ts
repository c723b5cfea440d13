import { afterEach, expect, test, vi } from 'vitest';
import { dayArgument, readArguments } from './arguments.ts';
import { HelpAsked } from './command-error.ts';

const options = { ledgers: { type: 'string' }, preview: { type: 'boolean' } } as const;
const read = (...argv: readonly string[]) => readArguments(argv, { options, usage: '写法：……' });

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['打错一个字母', ['--preveiw'], '看不懂参数 --preveiw。是不是要写 --preview？'],
  ['写成了大写', ['--Ledgers', 'x'], '是不是要写 --ledgers？'],
  ['只写了一个减号', ['-ledgers', 'x'], '看不懂参数 -ledgers。是不是要写 --ledgers？'],
  ['文字软件换成了破折号', ['—ledgers', 'x'], '前面写的是“—”，要写两个英文的减号“--”'],
  ['后面少写了', ['--ledgers', '--preview'], '看不懂参数 --ledgers：后面少写了'],
  ['谁也不像', ['--zzzzzz'], '看不懂参数 --zzzzzz。\n'],
  ['不带名字的', ['x'], '多写了不带名字的'],
])('%s，说多半想写哪个', (_, argv, words) => {
  expect(() => read(...argv)).toThrow(words);
});

test.each([[['--help']], [['-h']], [['--ledgers', 'x', '--help']]])(
  '问写法的（%j）只说写法，不说看不懂',
  (argv) => {
    expect(() => read(...argv)).toThrow(new HelpAsked('写法：……'));
  },
);

test('命令和参数之间少了“--”，参数被 npm 拿走的，说怎么写', () => {
  vi.stubEnv('npm_config_ledgers', 'true');
  expect(() => read('D:/台账')).toThrow('写成 npm run 命令 -- --ledgers');
});

test.each([
  ['10.28', '年、月、日都要写，写成 2026-04-15 这样'],
  ['10月28日', '年、月、日都要写'],
  ['2022/10/28', '写成 2022-10-28。'],
  ['２０２２－１０－８', '写成 2022-10-08。'],
  ['2022年10月28日', '写成 2022-10-28。'],
  ['2022-11-31', '没有 2022-11-31 这一天。'],
  ['上周五', '写成 2026-04-15 这样。'],
])('日子写成「%s」，说这一天该怎么写', (text, words) => {
  expect(() => dayArgument('--period', text, '写法：……')).toThrow(words);
});

test('真有的日子照收，没写的照旧没有', () => {
  expect(dayArgument('--period', '2024-02-29', '')).toBe('2024-02-29');
  expect(dayArgument('--period', undefined, '')).toBeUndefined();
});

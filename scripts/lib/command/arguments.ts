import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../../../src/checks/nearest.ts';
import { HelpAsked, usageError } from './command-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** 一个命令收哪些参数，和它的写法。 */
interface Accepted<Own extends Options> {
  readonly options: Own;
  /** 最多收几个不带名字的参数；没写就是一个也不收。 */
  readonly positionals?: number;
  /** 「写法：…」。 */
  readonly usage: string;
}

/** 读命令行参数；问写法的（`--help`、`-h`）只说写法；有不认得的、写多了的，说写法，退出码 2。 */
export function readArguments<const Own extends Options>(
  argv: readonly string[],
  { options, positionals = 0, usage }: Accepted<Own>,
) {
  if (argv.some((word) => word === '--help' || word === '-h')) throw new HelpAsked(usage);
  const read = parse(argv, options, usage);
  if (read.positionals.length > positionals) {
    throw usageError(sayStray(read.positionals, Object.keys(options)), usage);
  }
  return read;
}

function parse<const Own extends Options>(argv: readonly string[], options: Own, usage: string) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw usageError(sayMisread(error, argv, Object.keys(options)), usage);
  }
}

/** 哪个参数看不懂，怎么看不懂，多半想写哪个；只说参数的名字，不说它后面写的。 */
function sayMisread(error: unknown, argv: readonly string[], known: readonly string[]): string {
  const said = error instanceof Error ? error.message : '';
  const [name = ''] = /--?[a-z][a-z-]*/i.exec(said) ?? [];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `看不懂参数 ${name}：后面少写了，或者不该写。`;
  }
  const single = argv.find((word) => /^-[a-z]{2}/i.test(word))?.replace(/=.*/s, '') ?? name;
  const meant = nearest(single.replace(/^-+/, ''), known);
  return `看不懂参数 ${single}。${meant === undefined ? '' : `是不是要写 --${meant}？`}`;
}

/** 多出来的、不带名字的几个词：多半是减号没有写对，或者 npm 把参数拿走了，只剩后面的词。 */
function sayStray(words: readonly string[], known: readonly string[]): string {
  const taken = known.find(
    (name) => process.env[`npm_config_${name.replaceAll('-', '_')}`] === 'true',
  );
  if (taken !== undefined) {
    return `命令和参数之间少写了单独的“--”，npm 把参数拿走了：写成 npm run 命令 -- --${taken} ……。`;
  }
  const dash = words.find((word) => /^[—–－−‐]/.test(word))?.charAt(0);
  return dash === undefined
    ? '看不懂参数：多写了不带名字的。'
    : `看不懂参数：前面写的是“${dash}”，要写两个英文的减号“--”。`;
}

/** 一个真有的日子，写成 `2026-04-15`；别的写法不收，说这一天该怎么写，没写的照旧是没有。`name` 是参数的名字。 */
export function dayArgument<Text extends string | undefined>(
  name: string,
  text: Text,
  usage: string,
): Text {
  if (text === undefined) return text;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw usageError(`${name} 的日子不对，${remedyFor(text)}`, usage);
  }
  return text;
}

function remedyFor(text: string): string {
  const parts = text.normalize('NFKC').match(/\d+/g) ?? [];
  const [year = '', month = '', day = ''] = parts;
  if (parts.length === 2) return '年、月、日都要写，写成 2026-04-15 这样。';
  if (parts.length !== 3 || year.length !== 4) return '写成 2026-04-15 这样。';
  const meant = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return meant === text ? `没有 ${meant} 这一天。` : `写成 ${meant}。`;
}

/** 一个 1 到 `most` 的整数；别的不收。`name` 是参数的名字。 */
export function countArgument(name: string, text: string, most: number, usage: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw usageError(`${name}「${text}」不对，写 1 到 ${most} 的整数。`, usage);
}

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { usageError } from './command-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** 一个命令收哪些参数，和它的写法。 */
interface Accepted<Own extends Options> {
  readonly options: Own;
  /** 最多收几个不带名字的参数；没写就是一个也不收。 */
  readonly positionals?: number;
  /** 「写法：…」。 */
  readonly usage: string;
}

/** 读命令行参数；有不认得的、写多了的，说写法，退出码 2。 */
export function readArguments<const Own extends Options>(
  argv: readonly string[],
  { options, positionals = 0, usage }: Accepted<Own>,
) {
  const read = parse(argv, options, usage);
  if (read.positionals.length > positionals) {
    throw usageError('看不懂参数：多写了不带名字的。', usage);
  }
  return read;
}

function parse<const Own extends Options>(argv: readonly string[], options: Own, usage: string) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw usageError(sayMisread(error), usage);
  }
}

/** 哪个参数看不懂，怎么看不懂；只说参数的名字，不说它后面写的。 */
function sayMisread(error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const [name = ''] = /--?[a-z][a-z-]*/.exec(said) ?? [];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    ? `看不懂参数 ${name}：后面少写了，或者不该写。`
    : `看不懂参数 ${name}。`;
}

/** 一个真有的日子，写成 `2026-04-15`；别的写法不收，没写的照旧是没有。`name` 是参数的名字。 */
export function dayArgument<Text extends string | undefined>(
  name: string,
  text: Text,
  usage: string,
): Text {
  if (text === undefined) return text;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw usageError(`${name} 的日子不对，写成 2026-04-15 这样。`, usage);
  }
  return text;
}

/** 一个 1 到 `most` 的整数；别的不收。`name` 是参数的名字。 */
export function countArgument(name: string, text: string, most: number, usage: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw usageError(`${name}「${text}」不对，写 1 到 ${most} 的整数。`, usage);
}

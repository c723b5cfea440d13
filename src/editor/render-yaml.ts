import { isMap, isPair, isSeq, type Node, Scalar, stringify } from 'yaml';

const STYLE = { lineWidth: 0, singleQuote: true, blockQuote: 'literal' } as const;

/** 一个新的字段，写成几行，前面空 `indent` 格。 */
export function renderPair(key: string, value: unknown, indent: number): string {
  return indented(stringify({ [key]: value }, STYLE), indent);
}

/** 清单里新的一条，写成几行，前面空 `indent` 格。 */
export function renderItem(value: unknown, indent: number): string {
  return indented(stringify([value], STYLE), indent);
}

/** 一行里的清单、一层字段：`[1010, 1014]`、`{ of: village }`。 */
export function renderFlow(value: unknown): string {
  const padding = !Array.isArray(value);
  return stringify(value, {
    ...STYLE,
    collectionStyle: 'flow',
    flowCollectionPadding: padding,
  }).trimEnd();
}

/**
 * 一个值换成新的，写在原来的地方：原来有引号的还用引号；几行的接着往下写，空 `indent` 格以后再缩进。
 * `isInLine` 是后面同一行还有注释，不能换行。
 */
export function renderScalar(
  value: unknown,
  old: Scalar,
  { indent, isInLine }: { readonly indent: number; readonly isInLine: boolean },
): string {
  const isText = typeof value === 'string';
  if (isText && value.includes('\n') && isInLine) return quoted(value, Scalar.QUOTE_DOUBLE);
  if (isText && old.type === Scalar.QUOTE_DOUBLE) return quoted(value, Scalar.QUOTE_DOUBLE);
  if (isText && old.type === Scalar.QUOTE_SINGLE && !value.includes('\n')) {
    return quoted(value, Scalar.QUOTE_SINGLE);
  }
  const [first = '', ...rest] = stringify({ k: value }, STYLE).slice(3).trimEnd().split('\n');
  return [first, ...rest.map((line) => pad(line, indent))].join('\n');
}

/** 一处写到哪里为止；空的值写到它的字段名为止。 */
export function endOf(node: unknown): number {
  if (isPair(node)) return Math.max(endOf(node.key), endOf(node.value));
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
    return endOf(node.items.at(-1));
  }
  return (node as Node | null)?.range?.[1] ?? 0;
}

function quoted(text: string, type: typeof Scalar.QUOTE_DOUBLE | typeof Scalar.QUOTE_SINGLE) {
  return stringify(text, { lineWidth: 0, defaultStringType: type }).trimEnd();
}

function indented(text: string, indent: number): string {
  return text
    .split('\n')
    .map((line) => pad(line, indent))
    .join('\n');
}

function pad(line: string, indent: number): string {
  return line === '' ? '' : ' '.repeat(indent) + line;
}

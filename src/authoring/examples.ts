import { parse, stringify } from 'yaml';
import type { Shape } from '../source/place.ts';
import { fieldName } from '../source/schema/fields.ts';
import type { FieldInput, WrittenExample } from './guided-field.ts';
import { ownWordsAt } from './own-words.ts';

/**
 * 一处的例子：给这一处单写了的先用，镇里自己的词用头一个，别的照字段名的例子；
 * 分几个字段的，把一定要写的各个例子放到一起。
 */
export function exampleAt(
  { shape, path }: { readonly shape: Shape; readonly path: readonly string[] },
  input: FieldInput,
): WrittenExample {
  const own = ownWordsAt(shape, path).example;
  if (own !== undefined) return own;
  const key = path.findLast((step) => step !== '*' && step !== '@');
  return exampleOf(input, key === undefined ? undefined : named(fieldName(key)?.example));
}

/** 字段名的例子；照 YAML 写了里层的，读成值。 */
function named(example: WrittenExample | undefined): WrittenExample | undefined {
  return typeof example === 'string' && /^[[{]/.test(example) ? parse(example) : example;
}

function exampleOf(input: FieldInput, known: WrittenExample | undefined): WrittenExample {
  switch (input.type) {
    case 'group': {
      const required = input.fields.filter(({ isRequired }) => isRequired);
      const shown = required.length > 0 ? required : input.fields;
      return Object.fromEntries(shown.map(({ key, example }) => [key, example]));
    }
    case 'list':
      return isKnownList(input.of, known) ? known : [exampleOf(input.of, first(known))];
    case 'map':
      if (isGroup(known)) return known;
      return { [String(exampleOf(input.keys, undefined))]: exampleOf(input.of, known) };
    case 'either':
      return input.options[0] === undefined ? '…' : exampleOf(input.options[0], known);
    case 'choice':
      return choiceExample(input, known);
    case 'flag':
      return true;
    case 'number':
      return numberExample(input, known);
    case 'day':
      return typeof known === 'string' ? known : '2026-04-15';
    default:
      return typeof known === 'string' ? known : '…';
  }
}

function choiceExample(
  { choices }: Extract<FieldInput, { readonly type: 'choice' }>,
  known: WrittenExample | undefined,
): WrittenExample {
  const isListed = choices.some(({ value }) => value === known);
  return (isListed ? known : choices[0]?.value) ?? known ?? '…';
}

function numberExample(
  { least = 1, most }: Extract<FieldInput, { readonly type: 'number' }>,
  known: WrittenExample | undefined,
): number {
  const fits = typeof known === 'number' && known >= least && known <= (most ?? known);
  return fits ? known : least;
}

/** 字段名的例子本来就是这样的一张清单。 */
function isKnownList(
  { type }: FieldInput,
  known: WrittenExample | undefined,
): known is readonly WrittenExample[] {
  return Array.isArray(known) && known.length > 0 && (type === 'text' || type === 'number');
}

function isGroup(
  example: WrittenExample | undefined,
): example is { readonly [key: string]: WrittenExample } {
  return typeof example === 'object' && !Array.isArray(example);
}

function first(example: WrittenExample | undefined): WrittenExample | undefined {
  return Array.isArray(example) ? example[0] : example;
}

/** 一个字段的例子照文件里的写法，可能不止一行；`isJson` 的末尾没有逗号。 */
export function exampleText(key: string, example: WrittenExample, isJson: boolean): string {
  if (isJson) return `${JSON.stringify(key)}: ${JSON.stringify(example, null, 2)}`;
  return stringify({ [key]: example }, { lineWidth: 0, indentSeq: true }).trimEnd();
}

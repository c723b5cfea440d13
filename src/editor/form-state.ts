import type { FieldInput, GuidedField } from '../authoring/guided-field.ts';
import { fieldAddress } from './field-at-line.ts';
import { type Fields, isFields, writtenKeys } from './same-value.ts';

/** 表单里的一格一格：地址 → 写着的字。清单另有一格 `地址.#`，是几条。 */
export type FormEntries = ReadonlyMap<string, string>;

/** 清单有几条，记在哪一格。 */
export const countAddress = (address: string) => `${address}.#`;

/** 表单认得全部字段、样样写在该写的地方，才用表单改；不然照原文改，免得丢了什么。 */
export function fitsForm(fields: readonly GuidedField[], value: unknown): boolean {
  return fitsGroup(fields, value);
}

function fitsGroup(fields: readonly GuidedField[], value: unknown): boolean {
  if (!isFields(value)) return false;
  const known = new Map(fields.map(({ key, input }) => [key, input]));
  return writtenKeys(value).every((key) => {
    const input = known.get(key);
    return input !== undefined && fitsInput(input, value[key]);
  });
}

function fitsInput(input: FieldInput, value: unknown): boolean {
  switch (input.type) {
    case 'list':
      return Array.isArray(value) && value.every((item) => fitsInput(input.of, item));
    case 'group':
      return fitsGroup(input.fields, value);
    case 'either':
      return input.options.some((option) => fitsInput(option, value));
    case 'map':
      return false;
    default:
      return !Array.isArray(value) && !isFields(value) && value !== null;
  }
}

/** 几种写法里，现在的值用的是哪一种；靠一个词分的，那个词还没有写对，是 `undefined`：不替人挑。 */
export function pickedOption(options: readonly FieldInput[], value: unknown): number | undefined {
  const fixed = options.findIndex(
    (option) => option.type === 'group' && option.fields.every((field) => isFixedAs(field, value)),
  );
  if (fixed !== -1) return fixed;
  if (options.every((option) => option.type === 'group' && option.fields.some(isTag)))
    return undefined;
  return Math.max(
    0,
    options.findIndex((option) => fitsInput(option, value)),
  );
}

/** 只有一个词可写的字段：靠它分是哪一种。 */
function isTag({ input }: GuidedField): boolean {
  return input.type === 'choice' && input.choices.length === 1;
}

/** 靠它分是哪一种的字段，写的正是那个词。 */
function isFixedAs({ key, input }: GuidedField, value: unknown): boolean {
  if (input.type !== 'choice' || input.choices.length !== 1) return true;
  return isFields(value) && value[key] === input.choices[0]?.value;
}

/** 几种写法都只是一句话、一个数的，用一格写。 */
export function isOneCell(options: readonly FieldInput[]): boolean {
  return options.every(({ type }) => ['text', 'number', 'day', 'choice', 'flag'].includes(type));
}

/** 照表单里的格子读出现在的样子；空着的格子是空文字，清单里空的一条也在。 */
export function stateOf(fields: readonly GuidedField[], entries: FormEntries): Fields {
  return Object.fromEntries(
    fields.map(({ key, input }) => [key, inputState(input, [key], entries)]),
  );
}

function inputState(input: FieldInput, path: readonly string[], entries: FormEntries): unknown {
  const address = fieldAddress(path);
  const written = entries.get(address) ?? '';
  switch (input.type) {
    case 'group':
      return Object.fromEntries(
        input.fields.map((field) => [
          field.key,
          inputState(field.input, [...path, field.key], entries),
        ]),
      );
    case 'list':
      return Array.from({ length: countIn(entries, address) }, (_, index) =>
        inputState(input.of, [...path, String(index)], entries),
      );
    case 'either': {
      if (isOneCell(input.options)) return cellState(input.options, written);
      const option = entries.get(`${address}.?`) ?? '';
      if (option === '') return tagWritten(input.options, address, entries);
      const picked = input.options[Number(option)];
      return picked && inputState(picked, path, entries);
    }
    case 'map':
      return undefined;
    default:
      return cellState([input], written);
  }
}

/** 几种写法里分是哪一种的字段叫什么。 */
export function tagsOf(options: readonly FieldInput[]): readonly string[] {
  const keys = options.flatMap((option) =>
    option.type === 'group' ? option.fields.filter(isTag).map(({ key }) => key) : [],
  );
  return [...new Set(keys)];
}

/** 还没有挑的：文件里那个词写着什么（“待写：”），照旧。 */
function tagWritten(options: readonly FieldInput[], address: string, entries: FormEntries) {
  const kept = tagsOf(options).flatMap((key) => {
    const value = entries.get(`${address}.${key}`) ?? '';
    return value === '' ? [] : [[key, value] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function countIn(entries: FormEntries, address: string): number {
  const count = Number(entries.get(countAddress(address)) ?? 0);
  return Number.isInteger(count) && count >= 0 && count <= 500 ? count : 0;
}

/** 一格里写的，读成哪种值；写得不像数的照样是文字，由检查去说。 */
function cellState(options: readonly FieldInput[], written: string): unknown {
  const text = written.trim();
  for (const option of options) {
    if (option.type === 'flag' && /^(?:true|false)$/.test(text)) return text === 'true';
    if (option.type === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
    if (option.type === 'choice') {
      const choice = option.choices.find(({ value }) => String(value) === text);
      if (choice !== undefined) return choice.value;
    }
  }
  return text.replace(/\s*\n\s*/g, '');
}

/**
 * 表单现在的样子，变成要写进文件的字段：空着的不写。原来就写着的（`original`），写法换了、意思没换的照原来的写：
 * 空清单、几行的文字、写明是 `false` 的。
 */
export function dataOf(state: Fields, original: unknown): Fields {
  return (pruned(state, original) ?? {}) as Fields;
}

function pruned(state: unknown, original: unknown): unknown {
  if (Array.isArray(state)) {
    const before: readonly unknown[] = Array.isArray(original) ? original : [];
    const items = state.flatMap((item, index) => pruned(item, before[index]) ?? []);
    return items.length > 0 || (Array.isArray(original) && before.length === 0) ? items : undefined;
  }
  if (isFields(state)) {
    const before = isFields(original) ? original : {};
    const entries = Object.entries(state).flatMap(([key, value]) => {
      const kept = pruned(value, before[key]);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  if (state === '' || state === undefined) return undefined;
  if (state === false && original !== false) return undefined;
  return isSameWords(state, original) ? original : state;
}

/** 换行、前后的空格不算，写的字一样。 */
function isSameWords(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    String(value)
      .trim()
      .replace(/\s*\n\s*/g, '');
  return typeof one === 'string' && typeof other !== 'object' && plain(one) === plain(other);
}

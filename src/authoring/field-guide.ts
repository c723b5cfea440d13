import { targetAt } from '../checks/references/reference-table.ts';
import { patternMeaning } from '../checks/schema/patterns.ts';
import { valueLabel } from '../checks/schema/value-labels.ts';
import { kinds } from '../kinds/kinds.ts';
import { isKind, type Shape } from '../source/place.ts';
import { fieldName } from '../source/schema/fields.ts';
import { alternativesIn, type JsonSchema, jsonSchemaOf } from '../source/schema/json-schema.ts';
import { exampleAt } from './examples.ts';
import type { FieldInput, GuidedField } from './guided-field.ts';
import { ownWordsAt } from './own-words.ts';
import { pageChoices, sayCodesOf, type TownWords, type WordChoice } from './town-words.ts';

interface At {
  readonly shape: Shape;
  /** 从外到里；清单的一条、各项的内容是 `*`，各项的名字是 `@`。 */
  readonly path: readonly string[];
  readonly town: TownWords;
}

/**
 * 一种内容怎么写：最外层的字段，照 schema 的次序。`town` 是这个镇自己的词，只能挑的字段列的是它的。
 * 整个文件是一张清单的（各村、名词），是清单里一条的字段；不分字段的（大家会问的话）是空的。
 */
export function guideOf(shape: Shape, town: TownWords): readonly GuidedField[] {
  const root = jsonSchemaOf(shape);
  return root.items === undefined
    ? fieldsIn(root, { shape, path: [], town })
    : fieldsIn(root.items, { shape, path: ['*'], town });
}

function fieldsIn(schema: JsonSchema, at: At): readonly GuidedField[] {
  return Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const here = inside(at, key);
    const input = inputOf(field, here);
    return {
      key,
      label: ownWordsAt(here.shape, here.path).label ?? fieldName(key)?.label ?? key,
      help: field.description ?? '',
      isRequired: schema.required?.includes(key) ?? false,
      standard: field.default,
      input,
      example: exampleAt(here, input),
    };
  });
}

function inputOf(schema: JsonSchema, at: At): FieldInput {
  const picked = townChoice(at);
  if (picked !== undefined) return picked;
  const options = alternativesIn(schema).filter((option) => Object.keys(option).length > 0);
  const [only, ...more] = options;
  if (only !== undefined && more.length > 0) {
    return { type: 'either', options: options.map((option) => inputOf(option, at)) };
  }
  return only === undefined ? { type: 'text', isLong: false } : plainInput(only, at);
}

function plainInput(schema: JsonSchema, at: At): FieldInput {
  const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  if (values !== undefined)
    return { type: 'choice', what: '只能写', choices: values.map((value) => choiceOf(value, at)) };
  switch (schema.type) {
    case 'boolean':
      return { type: 'flag' };
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'array':
      return {
        type: 'list',
        of: inputOf(schema.items ?? {}, inside(at, '*')),
        least: schema.minItems ?? 0,
      };
    case 'object':
      return objectOf(schema, at);
    default:
      return schema.format === 'date' ? { type: 'day' } : textOf(schema, at);
  }
}

function numberOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): FieldInput {
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return {
    type: 'number',
    ...(least === undefined || least === Number.MIN_SAFE_INTEGER ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
}

function objectOf(schema: JsonSchema, at: At): FieldInput {
  if (typeof schema.additionalProperties !== 'object') {
    return { type: 'group', fields: fieldsIn(schema, at) };
  }
  return {
    type: 'map',
    keys: inputOf(schema.propertyNames ?? {}, inside(at, '@')),
    of: inputOf(schema.additionalProperties, inside(at, '*')),
  };
}

const inside = (at: At, step: string): At => ({ ...at, path: [...at.path, step] });

/** 写一整句、一整段的字段；清单里的一条也是一句。 */
const sentences = new Set([
  ...['summary', 'standard', 'text', 'said', 'reply', 'why', 'note', 'definition', 'meaning'],
  ...['howMuch', 'byWhen', 'fee', 'otherwise', 'condition', 'demoNotice', 'goal', 'attendance'],
]);

function textOf({ pattern, format }: JsonSchema, { path }: At): FieldInput {
  const key = path.at(-1) ?? '';
  const isLong = pattern === undefined && (key === '*' || sentences.has(key));
  const rule =
    format === 'uri' ? '写整条网址，从 https:// 或 http:// 起。' : pattern && ruleOf(pattern);
  return { type: 'text', isLong, ...(rule === undefined ? {} : { rule }) };
}

function ruleOf(pattern: string): string | undefined {
  const meaning = patternMeaning(pattern);
  return meaning && `${meaning.what}：${meaning.hint}`;
}

function choiceOf(value: unknown, { path }: At): WordChoice {
  if (value === '') return { value, meaning: '还没有，留空' };
  const word = typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  const key = String(value);
  const named = isKind(key) ? kinds[key].label : fieldName(key)?.label;
  // 按哪几样分，写的是字段名；「village」在别处是「全村的事」。
  const isDimension = path.includes('tables') || path.includes('merged');
  return { value: word, meaning: (isDimension ? named : (valueLabel(key) ?? named)) ?? '' };
}

/** 从镇里自己的词里挑的一处；不是的 `undefined`。 */
function townChoice({ shape, path, town }: At): FieldInput | undefined {
  if (/^finder\.\w+\.\*\.with(?:out)?\.\*$/.test(path.join('.'))) {
    return { type: 'choice', what: '一个问题的代号', choices: town.questions };
  }
  const target = targetAt(shape, path);
  switch (target?.to) {
    case 'village':
      return { type: 'choice', what: '一个村的代号', choices: town.villages };
    case 'choice':
      return { type: 'choice', what: '一个代号', choices: town[target.list] };
    case 'page':
      return {
        type: 'choice',
        what: sayCodesOf(target.kinds),
        choices: pageChoices(town, target.kinds),
      };
    default:
      return undefined;
  }
}

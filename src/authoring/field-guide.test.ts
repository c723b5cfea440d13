import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFiles } from '../../tests/support/example-content.ts';
import { gatherContent } from '../source/content.ts';
import { folders, type Shape, schemaOf } from '../source/place.ts';
import { readContentFiles } from '../source/read-content.ts';
import { exampleText } from './examples.ts';
import { guideOf } from './field-guide.ts';
import type { FieldInput, GuidedField } from './guided-field.ts';
import { readTownWords, townWords } from './town-words.ts';

const town = townWords({
  villages: [
    { id: 'jia', name: '甲村' },
    { id: 'yi', name: '乙社区' },
  ],
  site: {
    aspects: [{ id: 'water', label: '吃水用水', otherNames: [] }],
    meetingForms: [{ id: 'talk', label: '恳谈会', otherNames: [] }],
  },
  questions: [{ id: 'elder', question: '屋头有没有老人？' }],
  pages: [
    { code: 1014, title: '临时救助' },
    { code: 8003, title: '三月恳谈会' },
  ],
});

const shapes = [
  ...folders.keys(),
  ...['site', 'villages', 'terms', 'finder', 'jargon', 'plan'],
  ...['expected-queries', 'town-figures', 'hard-words', 'people', 'shared', 'own-lines'],
] as readonly Shape[];

interface Found {
  readonly at: string;
  readonly field: GuidedField;
  readonly schema: z.ZodType;
}

describe.each(shapes)('%s 的每个字段', (shape) => {
  const root = bare(schemaOf(shape));
  const found = [
    ...fieldsUnder(guideOf(shape, town), root instanceof z.ZodArray ? root.element : root),
  ];

  test('说得出中文叫法、写什么', () => {
    const silent = found.filter(
      ({ field: { key, label, help } }) =>
        label === key || !/\p{Script=Han}/u.test(label) || !/。$/.test(help),
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  test('例子自己合得上 schema，写成 YAML、JSON 读回来一个字不差', () => {
    for (const { at, field, schema } of found) {
      const { key, example } = field;
      expect([at, schema.safeParse(example).error?.message]).toEqual([at, undefined]);
      expect(parse(exampleText(key, example, false))).toEqual({ [key]: example });
      expect(JSON.parse(`{${exampleText(key, example, true)}}`)).toEqual({ [key]: example });
      expect(JSON.stringify(example)).not.toContain('…');
    }
  });

  test('只能挑的，一样一样说得出意思', () => {
    const dumb = found.flatMap(({ at, field: { input } }) =>
      choicesIn(input).flatMap((choices) =>
        choices.filter(({ meaning }) => meaning === '').map(({ value }) => `${at}：${value}`),
      ),
    );
    expect(dumb.filter((said) => said !== 'roundingBase：5')).toEqual([]);
  });
});

describe('这个镇自己的词', () => {
  const fieldOf = (shape: Shape, key: string) =>
    guideOf(shape, town).find((field) => field.key === key);

  test.each([
    ['promises', 'village', ['jia', 'yi'], 'jia'],
    ['promises', 'aspect', ['water'], 'water'],
    ['meetings', 'form', ['talk'], 'talk'],
    ['promises', 'meeting', [8003], 8003],
    ['rules', 'village', ['jia', 'yi'], 'jia'],
    ['broadcasts', 'policy', [1014], 1014],
  ] as const)('%s 的 %s 列的是它的', (shape, key, values, example) => {
    const field = fieldOf(shape, key);
    expect(field?.input).toMatchObject({
      type: 'choice',
      choices: values.map((value) => ({ value })),
    });
    expect(field?.example).toBe(example);
  });

  test('挑几页的，各条都从它的页里挑；对号的从它的问题里挑', () => {
    expect(fieldOf('meetings', 'policies')?.input).toMatchObject({
      type: 'list',
      of: { type: 'choice', choices: [{ value: 1014, meaning: '临时救助' }] },
    });
    const finder = fieldOf('policies', 'finder')?.input;
    const likely = finder?.type === 'group' ? finder.fields[0]?.input : undefined;
    expect(JSON.stringify(likely)).toContain('屋头有没有老人？');
  });

  test('镇里审查的，例子是镇里的机构，不是村里的岗位', () => {
    const reviewed = fieldOf('rules', 'reviewed')?.input;
    const by = reviewed?.type === 'group' && reviewed.fields.find(({ key }) => key === 'by');
    expect(by).toMatchObject({ example: '镇司法所' });
  });

  test('一个村、一页也没有的镇，照样说得出怎么写', () => {
    const empty = { villages: [], aspects: [], meetingForms: [], questions: [], pages: [] };
    const village = guideOf('promises', empty).find(({ key }) => key === 'village');
    expect(village).toMatchObject({ example: 'jia', input: { type: 'choice', choices: [] } });
  });
});

test('从读好的内容里取得出镇里的词', () => {
  const words = readTownWords(gatherContent(readContentFiles(exampleFiles()), undefined));
  expect(words.villages).toContainEqual({ value: 'jia', meaning: '甲村' });
  expect(words.pages.map(({ code }) => code)).toContain(622001);
});

test('要不要写、不写算什么、能写多大，照 schema', () => {
  const fields = new Map(guideOf('promises', town).map((field) => [field.key, field]));
  expect(fields.get('due')).toMatchObject({ isRequired: true, input: { type: 'day' } });
  expect(fields.get('demo')).toMatchObject({ isRequired: false, standard: false });
  expect(fields.get('code')?.input).toEqual({ type: 'number', least: 600001, most: 699999 });
  expect(fields.get('scope')?.input).toMatchObject({
    type: 'either',
    options: [{ type: 'group' }, { type: 'group', fields: [{ key: 'of' }, { key: 'atLeast' }] }],
  });
  expect(fields.get('measures')?.input).toMatchObject({ least: 1, of: { isLong: true } });
});

function* fieldsUnder(
  fields: readonly GuidedField[],
  schema: z.core.$ZodType,
  outer = '',
): Iterable<Found> {
  for (const field of fields) {
    const own = bare(schema);
    const inner = own instanceof z.ZodObject ? own.shape[field.key] : undefined;
    if (!(inner instanceof z.ZodType)) throw new Error(`schema 里没有 ${outer}${field.key}`);
    yield { at: outer + field.key, field, schema: inner };
    yield* inside(field.input, inner, `${outer}${field.key}.`);
  }
}

function* inside(input: FieldInput, schema: z.core.$ZodType, at: string): Iterable<Found> {
  const own = bare(schema);
  if (input.type === 'group') yield* fieldsUnder(input.fields, own, at);
  if (input.type === 'list' && own instanceof z.ZodArray) yield* inside(input.of, own.element, at);
  if (input.type === 'map' && own instanceof z.ZodRecord)
    yield* inside(input.of, own.valueType, at);
  if (input.type === 'either' && own instanceof z.ZodUnion) {
    for (const [place, option] of input.options.entries()) {
      const inner = own.options[place];
      if (inner !== undefined) yield* inside(option, inner, at);
    }
  }
}

function bare(schema: z.core.$ZodType): z.ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return isWrapped ? bare(schema.unwrap()) : (schema as z.ZodType);
}

function choicesIn(input: FieldInput): readonly (FieldInput & { type: 'choice' })['choices'][] {
  if (input.type === 'choice') return [input.choices];
  if (input.type === 'list') return choicesIn(input.of);
  if (input.type === 'map') return [...choicesIn(input.keys), ...choicesIn(input.of)];
  return input.type === 'either' ? input.options.flatMap(choicesIn) : [];
}

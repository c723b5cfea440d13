import { exampleText } from '../examples.ts';
import type { FieldInput, GuidedField } from '../guided-field.ts';
import type { WordChoice } from '../town-words.ts';

/** 一行里列得下几样可以挑的。 */
const MOST_LISTED = 10;

/** 可以挑的几样，如「jia（甲村）、yi（乙社区）」；太多的列头几样。 */
function sayChoices(choices: readonly WordChoice[]): string {
  const listed = choices
    .slice(0, MOST_LISTED)
    .map(({ value, meaning }) => (meaning === '' ? String(value) : `${value}（${meaning}）`));
  return `${listed.join('、')}${choices.length > MOST_LISTED ? '……' : ''}`;
}

/** 还没有写的一处先写什么：`待写：`，后面说写什么；分几个字段的，一定要写的各个都是。 */
export function placeholderOf({ label, input }: Pick<GuidedField, 'label' | 'input'>): unknown {
  switch (input.type) {
    case 'list':
      return [placeholderOf({ label, input: input.of })];
    case 'group':
      return groupPlaceholder(input.fields);
    case 'either':
      return eitherPlaceholder(label, input.options);
    case 'map':
      return {};
    default:
      return `待写：${whatToWrite(label, input)}`;
  }
}

function groupPlaceholder(fields: readonly GuidedField[]): unknown {
  const required = fields.filter(({ isRequired }) => isRequired);
  return Object.fromEntries(required.map((field) => [field.key, placeholderOf(field)]));
}

/** 几种写法都分字段的，先写分种的那一个字段，里面列出各种。 */
function eitherPlaceholder(label: string, options: readonly FieldInput[]): unknown {
  const tags = options.flatMap((option) =>
    option.type === 'group' ? option.fields.slice(0, 1) : [],
  );
  const [tag] = tags;
  if (tag === undefined || tags.length < options.length) {
    return placeholderOf({ label, input: options[0] ?? { type: 'text', isLong: false } });
  }
  return { [tag.key]: `待写：挑一个代号，${sayChoices(tags.flatMap(choicesOf))}` };
}

const choicesOf = ({ input }: GuidedField) => (input.type === 'choice' ? input.choices : []);

function whatToWrite(label: string, input: FieldInput): string {
  switch (input.type) {
    case 'choice':
      return input.choices.length === 0
        ? `${label}，写${input.what}`
        : `挑一个代号，${sayChoices(input.choices)}`;
    case 'day':
      return `${label}，写成 2026-04-15 这样`;
    case 'number':
      return `${label}，写一个数`;
    case 'flag':
      return `${label}，写 true 或 false`;
    default:
      return label;
  }
}

/** 字段上面的几行说明：叫什么、写什么、能挑什么。值里已经列着能挑什么的（`isListed`），不再列。 */
export function explanationOf(
  { label, help, isRequired, input, example }: GuidedField,
  isListed = false,
): readonly string[] {
  const choices = isListed ? [] : listedChoices(input);
  const rule = input.type === 'text' ? input.rule : undefined;
  return [
    `${isRequired ? '' : '可以不写。'}${help.startsWith(label) ? '' : `${label}：`}${help}`,
    ...(rule === undefined ? [] : [rule]),
    ...(isRequired ? sentenceExample(help, input, example) : []),
    ...(choices.length === 0 ? [] : [`可以写：${sayChoices(choices)}`]),
  ];
}

function listedChoices(input: FieldInput): readonly WordChoice[] {
  if (input.type === 'choice') return input.choices;
  if (input.type === 'either') {
    return input.options.flatMap((option) =>
      option.type === 'group' ? option.fields.slice(0, 1).flatMap(choicesOf) : [],
    );
  }
  return input.type === 'list' ? listedChoices(input.of) : [];
}

/** 要写一句话的，说明里没有举例的，举一句。 */
function sentenceExample(help: string, input: FieldInput, example: unknown): readonly string[] {
  const one = input.type === 'list' && Array.isArray(example) ? example[0] : example;
  const isText = input.type === 'text' || (input.type === 'list' && input.of.type === 'text');
  return isText && typeof one === 'string' && !help.includes('如「') ? [`如：${one}`] : [];
}

/** 可写可不写的字段，照写的例子，一行一行。 */
export function exampleLines({ key, example }: GuidedField): readonly string[] {
  return exampleText(key, example, false).split('\n');
}

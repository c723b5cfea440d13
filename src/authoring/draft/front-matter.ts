import { stringify } from 'yaml';
import type { FieldInput, GuidedField } from '../guided-field.ts';
import { exampleLines, explanationOf, placeholderOf } from './placeholder.ts';

/** 一开始就知道的字段：写什么。 */
export type KnownValues = Readonly<Record<string, unknown>>;

/** 新的一页用不着的字段：停用、演示、抄来的以后才写。 */
const laterFields = new Set(['withdrawn', 'demo', 'copied']);

/**
 * 一份 front matter，连两道 `---`：知道的写上，一定要写、还不知道的写「待写：」，每个字段上面有说明；
 * 可写可不写的放在末尾，整段是注释，用得着的去掉行首的 `# `。`fields` 是这一类的字段，`known` 是知道的。
 */
export function frontMatter(fields: readonly GuidedField[], known: KnownValues): string {
  const isWritten = ({ key, isRequired }: GuidedField) => isRequired || known[key] !== undefined;
  const written = fields
    .filter(isWritten)
    .flatMap((field) => fieldLines(field, known[field.key] ?? placeholderOf(field), ''));
  const optional = fields.filter((field) => !isWritten(field) && !laterFields.has(field.key));
  const rest = optional.flatMap((field) => [
    '#',
    ...explanationOf(field).map((line) => `# ${line}`),
    ...exampleLines(field).map((line) => `# ${line}`),
  ]);
  const heading =
    rest.length > 0
      ? ['', '# 下面的可以不写。用得着的，去掉字段那几行行首的“# ”，换成自己的。']
      : [];
  return ['---', ...written, ...heading, ...rest, '---', ''].join('\n');
}

/** 一个字段的几行：说明，再是字段。里层的字段也各有说明。 */
function fieldLines(field: GuidedField, value: unknown, pad: string): readonly string[] {
  const isListed = JSON.stringify(value).includes('待写：挑一个代号');
  const comments = explanationOf(field, isListed).map((line) => `${pad}# ${line}`);
  const groups = groupsIn(field.input, value);
  if (groups === undefined) return [...comments, ...plainLines(field, value, pad)];
  const { fields, items, isList } = groups;
  return [
    ...comments,
    `${pad}${field.key}:`,
    ...items.flatMap((item) => itemLines(fields, item, isList ? `${pad}  ` : pad, isList)),
  ];
}

/** 一条里的各个字段；是清单的，头一个字段前面有横线。 */
function itemLines(
  fields: readonly GuidedField[],
  item: KnownValues,
  pad: string,
  isList: boolean,
): readonly string[] {
  const written = fields.filter(({ key }) => item[key] !== undefined);
  const lines = written.flatMap((field) => fieldLines(field, item[field.key], `${pad}  `));
  const at = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, place) => {
    if (!isList || place > at) return line;
    return place < at ? line.slice(2) : `${pad}- ${line.slice(pad.length + 2)}`;
  });
}

interface Groups {
  readonly fields: readonly GuidedField[];
  readonly items: readonly KnownValues[];
  readonly isList: boolean;
}

/** 值是分几个字段写的，一组或者一条一组；不是的 `undefined`。 */
function groupsIn(input: FieldInput, value: unknown): Groups | undefined {
  if (input.type === 'group' && isGroup(value)) {
    return { fields: input.fields, items: [value], isList: false };
  }
  if (input.type === 'list' && input.of.type === 'group' && Array.isArray(value)) {
    return { fields: input.of.fields, items: value.filter(isGroup), isList: true };
  }
  return undefined;
}

function isGroup(value: unknown): value is KnownValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 照 YAML 写；不是日子却像日子、像数、像是非的字，都加上引号：新旧两种 YAML 读来都是字。 */
function plainLines({ key, input }: GuidedField, value: unknown, pad: string): readonly string[] {
  const compat = input.type === 'day' ? {} : ({ compat: 'yaml-1.1' } as const);
  const text = stringify({ [key]: value }, { lineWidth: 0, blockQuote: false, ...compat });
  return text
    .trimEnd()
    .split('\n')
    .map((line) => pad + line);
}

import type { FieldInput, GuidedField } from '../authoring/guided-field.ts';
import { pickedOption } from './form-state.ts';
import { type Fields, isFields } from './same-value.ts';

/** 表单上按的一个钮：清单添一条、删一条、挪一格，换一种写法。 */
export interface FormStep {
  readonly do: 'add' | 'remove' | 'up' | 'down' | 'pick';
  /** 清单的那一条（添的是清单自己、换写法的是那个字段）的地址。 */
  readonly at: string;
  /** 换成第几种写法。 */
  readonly option?: number | undefined;
}

/** 照按的钮改表单现在的样子。 */
export function stepped(
  fields: readonly GuidedField[],
  state: Fields,
  { do: action, at, option = 0 }: FormStep,
): Fields {
  const path = at.split('.');
  const change = (value: unknown, input: FieldInput): unknown => {
    if (action === 'add' && input.type === 'list') {
      return [...(Array.isArray(value) ? value : []), blankOf(input.of)];
    }
    return action === 'pick' && input.type === 'either' ? blankOf(input.options[option]) : value;
  };
  const inList = (list: readonly unknown[], index: number) => {
    if (action === 'remove') return list.filter((_, nth) => nth !== index);
    const to = action === 'up' ? index - 1 : index + 1;
    if (!['up', 'down'].includes(action) || to < 0 || to >= list.length) return list;
    return list.with(index, list[to]).with(to, list[index]);
  };
  const walk = (
    value: unknown,
    input: FieldInput | undefined,
    rest: readonly string[],
  ): unknown => {
    const [step, ...more] = rest;
    if (input === undefined) return value;
    if (step === undefined) return change(value, input);
    if (input.type === 'either') {
      return walk(value, input.options[pickedOption(input.options, value) ?? 0], rest);
    }
    if (input.type === 'list' && Array.isArray(value)) {
      const index = Number(step);
      if (more.length === 0 && action !== 'add' && action !== 'pick') return inList(value, index);
      return value.map((item, nth) => (nth === index ? walk(item, input.of, more) : item));
    }
    if (input.type !== 'group') return value;
    return walkFields(input.fields, isFields(value) ? value : {}, step, more);
  };
  const walkFields = (
    known: readonly GuidedField[],
    value: Fields,
    step: string,
    more: readonly string[],
  ): Fields => ({
    ...value,
    [step]: walk(value[step], known.find(({ key }) => key === step)?.input, more),
  });
  const [first = '', ...rest] = path;
  return walkFields(fields, state, first, rest);
}

/** 还没有写的一样：只有一个词可写的已经填好。 */
function blankOf(input: FieldInput | undefined): unknown {
  switch (input?.type) {
    case 'group':
      return Object.fromEntries(input.fields.map((field) => [field.key, blankOf(field.input)]));
    case 'list':
      return [];
    case 'choice':
      return input.choices.length === 1 ? input.choices[0]?.value : '';
    default:
      return '';
  }
}

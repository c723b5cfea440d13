import type { FieldInput, GuidedField } from './guided-field.ts';

/** 一处要写什么样的东西，说一句，如「一个日子，如 2026-04-15」「清单，至少1条，一条一句话」。 */
export function sayInput(input: FieldInput): string {
  switch (input.type) {
    case 'text':
      return input.isLong ? '一句话' : '几个字';
    case 'number':
      return `一个数${sayRange(input)}`;
    case 'day':
      return '一个日子，写成 2026-04-15 这样';
    case 'flag':
      return 'true（是）或 false（不是）';
    case 'choice':
      return sayChoice(input);
    case 'list': {
      const least = input.least > 0 ? `，至少${input.least}条` : '';
      return `清单${least}，一条${input.of.type === 'group' ? '写下面几样' : sayInput(input.of)}`;
    }
    case 'group':
      return '下面再分几样写';
    case 'map':
      return `一项一项写，名字是${sayInput(input.keys)}，内容是${sayInput(input.of)}`;
    case 'either':
      return input.options.every(({ type }) => type === 'group')
        ? '几种写法，挑一种'
        : [...new Set(input.options.map(sayInput))].join('，或者');
  }
}

function sayChoice({ what, choices }: Extract<FieldInput, { readonly type: 'choice' }>): string {
  if (choices.length === 0) return `${what}，现在一个也没有`;
  return what === '只能写' ? '从下面几样里挑一个' : what;
}

function sayRange({ least, most }: { readonly least?: number; readonly most?: number }): string {
  if (least !== undefined && most !== undefined) return `，${least} 到 ${most}`;
  return least === undefined ? '' : `，最小 ${least}`;
}

/** 不写的时候算什么；没有的、不写就是没有的是空的。 */
export function sayStandard({ standard }: Pick<GuidedField, 'standard'>): string {
  const isNothing = standard === undefined || standard === false || typeof standard === 'object';
  return isNothing ? '' : `不写就是 ${String(standard)}`;
}

/** 里面再分的几样；分几种写法的，一种一组。不再分的是空的。 */
export function groupsInside(input: FieldInput): readonly (readonly GuidedField[])[] {
  switch (input.type) {
    case 'group':
      return [input.fields];
    case 'list':
    case 'map':
      return groupsInside(input.of);
    case 'either':
      return input.options.flatMap(groupsInside);
    default:
      return [];
  }
}

/** 能挑的几样：写什么、是什么意思。挑的是一页编号的不列，各列表页上有。 */
export function choicesInside(input: FieldInput) {
  switch (input.type) {
    case 'choice':
      return input.choices.filter(({ value }) => typeof value !== 'number');
    case 'list':
      return choicesInside(input.of);
    default:
      return [];
  }
}

import type { FieldInput, GuidedField } from '../authoring/guided-field.ts';

/**
 * 一个字段在表单里的说明。说明是写给照文件写的人的：表单里挑的、打勾的，不说写什么代号、加什么引号；
 * 和字段的叫法一样的不重说，返回空的。反引号夹着的是照写的字。
 */
export function helpInForm({ label, help, input }: GuidedField): string {
  const rule = input.type === 'text' && input.rule !== undefined ? input.rule : '';
  const said = [help === `${label}。` ? '' : help, rule].join(' ').trim();
  return inForm(input, said) === `${label}。` ? '' : inForm(input, said);
}

function inForm(input: FieldInput, said: string): string {
  switch (input.type) {
    case 'list':
      return inForm(input.of, said);
    case 'choice':
      return input.choices
        .reduce((text, { value }) => text.replaceAll(`\`${value}\` `, ''), said)
        .replace(/[：，]写它?在? ?content\/[^，。]*的代号(?:，不写村名)?/, '');
    case 'flag':
      return said.replace(/写 `true`/, '打勾').replace(/不写(?=。$)/, '不打勾');
    case 'either':
      return said.replace(/写 `\w+` 的，下面再写一行 `\w+`，[^。]*。/, '');
    default:
      return said.replace(/写成 '([^']+)' 这样/, '写成 $1 这样').replace('，整个加英文引号', '');
  }
}

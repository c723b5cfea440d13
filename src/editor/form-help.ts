import type { FieldInput } from '../authoring/guided-field.ts';

/** 字段的说明是写给照文件写的人的；表单里挑的、打勾的，不说写什么代号、写 `true`。 */
export function helpInForm(help: string, { type }: FieldInput): string {
  if (type === 'choice' || type === 'list') {
    return help.replace(/[：，]写它?在? ?content\/[^，。]*的代号(?:，不写村名)?/, '');
  }
  if (type !== 'flag') return help;
  return help.replace(/写 `true`/, '打勾').replace(/不写(?=。$)/, '不打勾');
}

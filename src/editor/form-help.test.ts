import { expect, test } from 'vitest';
import type { FieldInput } from '../authoring/guided-field.ts';
import { helpInForm } from './form-help.ts';

const choices = [{ value: 'done', meaning: '办好了' }];
const choice: FieldInput = { type: 'choice', what: '只能写', choices };
const text: FieldInput = { type: 'text', isLong: true };
const clause: FieldInput = {
  ...text,
  rule: "条款的引用：写成 '4999#2-8' 这样：编号、#、第几条，整个加英文引号。",
};

test.each([
  [
    '哪个村',
    '哪个村、哪个社区：写它在 content/villages.json 里的代号，不写村名。',
    choice,
    '哪个村、哪个社区。',
  ],
  ['哪个方面', '哪个方面，写 content/site.json 里 aspects 的代号。', choice, ''],
  ['答复的结果', '`done` 办好了。', choice, '办好了。'],
  [
    '是不是演示',
    '是演示的才写 `true`；真事不写。',
    { type: 'flag' },
    '是演示的才打勾；真事不打勾。',
  ],
  [
    '依据的那一条',
    '没有的不写。',
    clause,
    '没有的不写。 条款的引用：写成 4999#2-8 这样：编号、#、第几条。',
  ],
  ['怎样才算办好', '怎样才算办好。', text, ''],
  ['在哪次会上', '在哪次会上提的；走访时提的不写。', choice, '在哪次会上提的；走访时提的不写。'],
] as const)('%s：「%s」', (label, help, input, shown) => {
  const field = { key: 'a', label, help, isRequired: true, standard: undefined, example: '' };
  expect(helpInForm({ ...field, input })).toBe(shown);
});

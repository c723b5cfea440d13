import { expect, test } from 'vitest';
import { helpInForm } from './form-help.ts';

const choice = { type: 'choice', what: '只能写', choices: [] } as const;

test.each([
  [
    '哪个村、哪个社区：写它在 content/villages.json 里的代号，不写村名。',
    choice,
    '哪个村、哪个社区。',
  ],
  ['哪个方面，写 content/site.json 里 aspects 的代号。', choice, '哪个方面。'],
  [
    '只是演示、不是真事的才写 `true`，页面上会挂「演示」牌子；真事不写。',
    { type: 'flag' } as const,
    '只是演示、不是真事的才打勾，页面上会挂「演示」牌子；真事不打勾。',
  ],
  ['在哪次会上提的；走访时提的不写。', choice, '在哪次会上提的；走访时提的不写。'],
])('「%s」', (help, input, shown) => expect(helpInForm(help, input)).toBe(shown));

import { expect, test } from 'vitest';
import { copiedPolicy, withoutDeadLinks } from './copied-policy.ts';

const page = `---
code: 1010
title: 农村低保
actions: [5003]
clauses: ['4001#2-3']
related: [1012, 1014]
finder:
  likely: []
who:
  - 收入低的人家，看[特困](/1012/)、[救急](/1014/)〔据 办法 第1条〕。
---

看[名词](/terms/#dibao)，[怎么用](/guide/use/)，写法是 \`[低保](/1099/)\`。
`;
const context = { from: '某县某镇', on: '2026-04-15', kept: new Set([1010, 1012]) };

test('标上从哪里抄来，去掉指着那个镇的几项，留下都抄了的', () => {
  const copied = copiedPolicy(page, context);
  expect(copied).toContain('copied:\n  town: 某县某镇\n  on: 2026-04-15\n');
  expect(copied).not.toMatch(/^(?:actions|clauses|finder):/m);
  expect(copied).toMatch(/related:\n {2}- 1012\n|related: \[ 1012 \]\n/);
});

test('指着没抄的页的链接只留字；政策自己的话和依据不动', () => {
  const copied = copiedPolicy(page, context);
  expect(copied).toContain('收入低的人家，看[特困](/1012/)、救急〔据 办法 第1条〕。');
  expect(copied).toContain('看名词，[怎么用](/guide/use/)');
});

test('代码里举的例子不动', () => {
  expect(withoutDeadLinks('写成 `[低保](/1099/)`', new Set())).toBe('写成 `[低保](/1099/)`');
});

import { expect, test } from 'vitest';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import { exampleFiles } from '../../../tests/support/example-content.ts';
import { mustBeWritten } from './must-be-written.ts';

const page = (promised: string) => `---
code: 5001
title: 走访
short: 走访
summary: 待写：一句话说清做什么。
dueText: 待写：什么时候前办好
responsible:
  - 待写：哪个岗位负责，不写人名。
promised:
  - ${promised}
signs:
  - 待写：怎么看出来办到了。
---
`;
const town = (changes: Readonly<Record<string, string>>) =>
  gatherContent(readContentFiles(exampleFiles(changes)), undefined);

test('一句也没有写的一件事，不能挂出去，说是哪一页；写了一半的、写好了的可以', () => {
  const path = 'content/actions/visits.md';
  expect(() => mustBeWritten(town({ [path]: page('待写：答应了什么。') }))).toThrow(path);
  expect(() => mustBeWritten(town({ [path]: page('每户至少走一次。') }))).not.toThrow();
  expect(() => mustBeWritten(town({}))).not.toThrow();
});

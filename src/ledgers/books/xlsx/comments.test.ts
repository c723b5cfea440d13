import { expect, test } from 'vitest';
import { readCommentedRows } from './comments.ts';

const bytes = (xml: string) => new TextEncoder().encode(xml);

test('批注和对话式的批注，只要行号；同一行说一次', () => {
  const rows = readCommentedRows([
    bytes(
      '<comments><authors><author>某</author></authors><commentList><comment ref="A2" authorId="0"><text><t>这行不算</t></text></comment><comment ref="AB12"/><comment ref="$C$12"/></commentList></comments>',
    ),
    bytes(
      '<ThreadedComments><threadedComment ref="B30"><text>再问</text></threadedComment></ThreadedComments>',
    ),
  ]);
  expect([...rows]).toEqual([2, 12, 30]);
});

test('没有批注的工作表', () => {
  expect(readCommentedRows([]).size).toBe(0);
});

import { expect, test } from 'vitest';
import { attribute, elementsOf, renderMarkdown } from '../../tests/support/render.ts';

test('表里的每一格记下列名，头一列不记：它是这一行说的那一样', async () => {
  const body = '| 村 | **谁**牵头 | 哪天 |\n|---|---|---|\n| 甲村 | 村支书 | 3月 |\n';
  const elements = elementsOf(await renderMarkdown(body, { path: 'content/notices/a.md' }));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  expect(named('table').map((table) => attribute(table, 'class'))).toEqual(['stacked']);
  expect(named('td').map((cell) => attribute(cell, 'data-column'))).toEqual([
    undefined,
    '谁牵头',
    '哪天',
  ]);
  expect(named('th').map((cell) => attribute(cell, 'data-column'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

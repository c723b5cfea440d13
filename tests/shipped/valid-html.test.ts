import { expect, test } from 'vitest';
import { invalidHtml } from '../support/site/valid-html.ts';

test('发出去的每一页都合 HTML 标准', async () => {
  expect(await invalidHtml('dist')).toEqual([]);
});

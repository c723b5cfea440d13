import { expect, test } from 'vitest';
import { expandIs } from './expand-is.ts';

test.each([
  ['.a', ['.a']],
  ['.x :is(h2, h3)', ['.x h2', '.x h3']],
  ['.s:is(.a,.b):hover', ['.s.a:hover', '.s.b:hover']],
  [':is(a, b) :is(c, d:not(.e))', ['a c', 'a d:not(.e)', 'b c', 'b d:not(.e)']],
])('%s 摊开', (selector, expanded) => {
  expect(expandIs(selector)).toEqual(expanded);
});

import { expect, test } from 'vitest';
import { closedBy, openedBy } from './opens.ts';

const policies = [
  {
    code: 1010,
    likely: [{ with: ['poor'], without: [] }],
    maybe: [{ with: ['sick'] }],
    excluded: [{ without: ['poor', 'sick'] }],
  },
  {
    code: 1052,
    likely: [{ with: ['child', 'poor'] }],
    maybe: [{ with: ['child'] }],
    excluded: [{ without: ['child'] }],
  },
  { code: 1042, likely: [], maybe: [], excluded: [] },
];
const codes = (touched: ReturnType<typeof openedBy<(typeof policies)[number]>>) => ({
  alone: touched.alone.map(({ code }) => code),
  together: touched.together.map(({ code }) => code),
});

test.each([
  ['poor', { alone: [1010], together: [1052] }],
  ['sick', { alone: [], together: [1010] }],
  ['child', { alone: [], together: [1052] }],
  ['elder', { alone: [], together: [] }],
])('「%s」答有，只凭这一题很可能的和还要看别题的分开', (id, expected) => {
  expect(codes(openedBy(id, policies))).toEqual(expected);
});

test.each([
  ['child', { alone: [1052], together: [] }],
  ['poor', { alone: [], together: [1010] }],
  ['elder', { alone: [], together: [] }],
])('「%s」答没有，只凭这一题就不列的和要几题都没有的分开', (id, expected) => {
  expect(codes(closedBy(id, policies))).toEqual(expected);
});

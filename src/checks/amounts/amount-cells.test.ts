import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const policy = 'content/policies/relief.md';

test.each([
  ["['581']", '这张表有2列，这一行却写了1格'],
  ["['581', '717', '888']", '这张表有2列，这一行却写了3格'],
])('E-AMOUNT-CELLS 格数写成 %s', (cells, words) => {
  const findings = said('E-AMOUNT-CELLS', edited(policy, "['581', '717']", cells));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${policy}:30 `);
  expect(findings[0]).toContain(words);
});

test('第二行错了，报第二行', () => {
  const changes = edited(
    policy,
    "['581', '717'] }",
    "['581', '717'] }\n      - head: 2021年\n        cells: ['515，636']",
  );
  expect(said('E-AMOUNT-CELLS', changes)[0]).toMatch(`${policy}:32 `);
});

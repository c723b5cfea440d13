import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const notice = 'content/notices/plan.md';
const rules = 'content/rules/jia.md';

test.each([
  [rules, '第二条　管好水沟。', '第一条　管好水沟。', 14, '第一条'],
  [notice, '（二）开会。', '（一）开会。', 18, '二、（一）'],
] as const)('E-CLAUSE-DUPLICATE %s 里“%s”写成了“%s”', (path, from, to, line, label) => {
  const findings = said('E-CLAUSE-DUPLICATE', edited(path, from, to));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${path}:${line} “${label}”出现了两次`);
});

test.each([
  [rules, '第二条　管好水沟。', '第四条　管好水沟。', 14, '第四条', '第二条'],
  [notice, '（二）开会。', '（三）开会。', 18, '二、（三）', '二、（二）'],
] as const)('W-CLAUSE-GAP %s 里“%s”写成了“%s”', (path, from, to, line, label, expected) => {
  const findings = said('W-CLAUSE-GAP', edited(path, from, to));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${path}:${line} 这里是“${label}”，按次序该是“${expected}”`);
});

test('W-CLAUSE-JUMP “一、”下面直接是“（1）”', () => {
  const findings = said('W-CLAUSE-JUMP', edited(notice, '（一）走访。', '（1）走访。'));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${notice}:16 `);
});

import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const notice = 'content/notices/plan.md';
const rules = 'content/rules/jia.md';

test.each([
  [rules, '第二条　管好水沟。', '第一条　管好水沟。', 17, '第一条'],
  [notice, '（二）开会。', '（一）开会。', 18, '二、（一）'],
] as const)('E-CLAUSE-DUPLICATE %s 里“%s”写成了“%s”', (path, from, to, line, label) => {
  const findings = said('E-CLAUSE-DUPLICATE', edited(path, from, to));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${path}:${line} “${label}”出现了两次`);
});

test.each([
  [rules, '第二条　管好水沟。', '第四条　管好水沟。', 17, '第四条', '第二条'],
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

test('E-CLAUSE-DUPLICATE 照提示加上〔原文如此〕，就不再报', () => {
  const files = edited(notice, '（二）开会。', '（一）开会。〔原文如此〕');
  expect(said('E-CLAUSE-DUPLICATE', files)).toEqual([]);
  expect(said('W-CLAUSE-GAP', files)).toEqual([]);
});

test('W-CLAUSE-GAP 照提示加上〔原文如此〕，就不再报', () => {
  expect(said('W-CLAUSE-GAP', edited(notice, '（二）开会。', '（三）开会。〔原文如此〕'))).toEqual(
    [],
  );
});

test('W-CLAUSE-JUMP 照提示加上〔原文如此〕，就不再报', () => {
  const files = edited(notice, '（一）走访。', '（1）走访。〔原文如此〕');
  expect(said('W-CLAUSE-JUMP', files)).toEqual([]);
});

test('W-CLAUSE-GAP 序数写在上一段中间的，说的是另起一段', () => {
  const [finding] = said(
    'W-CLAUSE-GAP',
    edited(notice, '（二）开会。', '（二）开会。（三）评议。\n\n（四）公示。'),
  );
  expect(finding).toMatch(/按次序该是“二、（三）”.*写在上一段中间了，另起一段/s);
});

test.each([
  [rules, '第二条　管好水沟。', '第二四条　管好水沟。', 17, '第二四条'],
  [notice, '（二）开会。', '> （二）开会。', 18, '（二）'],
  [notice, '（二）开会。', '二）开会。', 18, '二）'],
] as const)('W-CLAUSE-UNREAD %s 里“%s”写成了“%s”', (path, from, to, line, label) => {
  const findings = said('W-CLAUSE-UNREAD', edited(path, from, to));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${path}:${line} “${label}”像序数`);
});

test('W-CLAUSE-QUOTED 跨段的引文里有序数', () => {
  const to = '（二）照第三条办：“第三条　下列事项公开：\n\n（一）水费；\n\n（二）电费。”';
  const findings = said('W-CLAUSE-QUOTED', edited(notice, '（二）开会。', to));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${notice}:20 从“（一）”起，这一页有2段带序数的在引号里`);
  const amending = to.replace('照第三条办', '第三条修改为');
  expect(said('W-CLAUSE-QUOTED', edited(notice, '（二）开会。', amending))).toEqual([]);
});

test.each(['— 3 —', '3', '第3页 共9页', '3/9'])('W-PAGE-NUMBER 正文里夹着页码“%s”', (number) => {
  const to = `第一条　少办酒席。\n\n${number}`;
  expect(said('W-PAGE-NUMBER', edited(rules, '第一条　少办酒席。', to))).toHaveLength(1);
});

test.each(['30元', '2022年', '第三页', '3、护水。'])(
  'W-PAGE-NUMBER 不把“%s”那样的一段当页码',
  (text) => {
    const to = `第一条　少办酒席。\n\n${text}护水。`;
    expect(said('W-PAGE-NUMBER', edited(rules, '第一条　少办酒席。', to))).toEqual([]);
  },
);

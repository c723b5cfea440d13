import { expect, test } from 'vitest';
import { sheetTopOf } from './sheet-top.ts';

const asOf = { real: '2026-11-30', demo: '2022-12-13' };

test.each([
  [{ kind: 'policies', title: '低保', day: '2026-11-20', demo: false }, '低保\n2026年11月20日核对'],
  [{ kind: 'notices', title: '通知', day: '2022-10-08', demo: false }, '通知\n2022年10月8日成文'],
] as const)('纸上的日子说明白是做什么的日子', (page, said) => {
  expect(sheetTopOf(page, asOf)).toBe(said);
});

test('办到哪一步天天在变的，不拿提出那天当版本，照哪一天看就写哪一天', () => {
  const promise = { kind: 'promises', title: '修路灯', day: '2022-11-02', demo: true } as const;
  expect(sheetTopOf(promise, asOf)).toBe('修路灯\n记到2022年12月13日');
  const action = { kind: 'actions', title: '走访', day: undefined, demo: false } as const;
  expect(sheetTopOf(action, asOf)).toBe('走访\n记到2026年11月30日');
});

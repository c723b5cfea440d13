import { afterEach, expect, test, vi } from 'vitest';
import { noRecords } from '../../tests/support/no-records.ts';
import { asOfRecords, sayAsOf } from './as-of.ts';

afterEach(() => vi.unstubAllEnvs());

const records = {
  ...noRecords,
  policies: [{ checked: '2026-11-24' }],
  promises: [{ raised: '2022-11-01', answers: [{ on: '2022-11-20' }], demo: true }],
};

test('提交的日子和 --as-of 从环境变量来，空的当没有', () => {
  vi.stubEnv('MINGBAI_COMMIT_DAY', '2026-11-30');
  vi.stubEnv('MINGBAI_AS_OF', '');
  expect(asOfRecords(records, '2022-12-13')).toEqual({ real: '2026-11-30', demo: '2022-12-13' });
  vi.stubEnv('MINGBAI_AS_OF', '2027-02-01');
  expect(asOfRecords(records, '2022-12-13').real).toBe('2027-02-01');
  vi.unstubAllEnvs();
  vi.stubEnv('MINGBAI_COMMIT_DAY', '');
  expect(asOfRecords(records, undefined)).toEqual({ real: '2026-11-24', demo: '2026-11-24' });
});

test('放在一起的，说各记到哪天；一样的只说一个', () => {
  const asOf = { real: '2026-11-30', demo: '2022-12-13' };
  const [real, demo] = [{ demo: false }, { demo: true }];
  expect(sayAsOf(asOf, [real])).toBe('记到2026年11月30日');
  expect(sayAsOf(asOf, [demo, demo])).toBe('记到2022年12月13日');
  expect(sayAsOf(asOf, [demo, real])).toBe('记到2026年11月30日，演示的记到2022年12月13日');
});

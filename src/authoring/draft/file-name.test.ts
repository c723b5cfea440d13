import { expect, test } from 'vitest';
import { proposedName } from './file-name.ts';

const page = {
  kind: 'promises',
  title: '路灯',
  village: 'ding',
  day: '2026-03-02',
  code: 626003,
} as const;
const none = new Set<string>();

test.each([
  [page, '2026-ding-lu-deng'],
  [{ ...page, kind: 'meetings', title: '3月恳谈会' }, '2026-ding-3-yue-ken-tan-hui'],
  [{ ...page, kind: 'rules', title: '丁村村规民约' }, 'ding-rules'],
  [{ ...page, kind: 'policies', village: undefined, title: 'Wi-Fi 进村！' }, 'wifi-jin-cun'],
  [{ ...page, kind: 'actions', village: undefined, title: 'AUX' }, 'aux-626003'],
  [{ ...page, title: '💡' }, '2026-ding-promise-626003'],
] as const)('%o 叫 %s', (named, name) => {
  expect(proposedName(named, none)).toBe(name);
});

test('两百个字的，截在字的中间以外；同名的加号', () => {
  const long = proposedName({ ...page, title: '路灯'.repeat(100) }, none);
  expect(long).toMatch(/^2026-ding-(?:lu-deng-)*lu(?:-deng)?$/);
  expect(long.length).toBeLessThan(60);
  expect(proposedName(page, new Set(['2026-ding-lu-deng', '2026-ding-lu-deng-2']))).toBe(
    '2026-ding-lu-deng-3',
  );
});

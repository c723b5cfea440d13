import { expect, test } from 'vitest';
import { dutiesSchema } from '../kinds/duty.ts';
import { firstDuties } from './first-duties.ts';

test('头一份合规矩，只写全国都一样的：没有哪一条写着几日以前', () => {
  const duties = dutiesSchema.parse(firstDuties([{ id: 'jia' }, { id: 'yi' }], '2026-12-01'));
  expect(duties.map(({ id }) => id)).toEqual([
    'village-affairs',
    'village-accounts',
    'town-documents',
  ]);
  expect(duties.every(({ day, demo }) => day === undefined && !demo)).toBe(true);
  expect(duties[0]?.villages).toEqual(['jia', 'yi']);
});

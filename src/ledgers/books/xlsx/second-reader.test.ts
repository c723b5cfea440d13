import fc from 'fast-check';
import readExcel from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import writeExcel from 'write-excel-file/universal';
import type { Cell } from '../../cells/cell.ts';
import { openXlsx } from './open-xlsx.ts';

const text = fc
  .string({ unit: fc.constantFrom(...'走访台账甲村&<>"\'12 年。'), minLength: 1, maxLength: 8 })
  .map((value) => `甲${value}乙`);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => new Date(date.toISOString().slice(0, 10)));
const cell = fc.oneof(
  text,
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.boolean(),
  day,
  fc.constant(null),
);

test('write-excel-file 写的，跟 read-excel-file 读出来的一样', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const data = rows.map((row) =>
          row.map((value) =>
            value instanceof Date ? ({ value, type: Date, format: 'yyyy/m/d' } as const) : value,
          ),
        );
        const blob = await writeExcel(data).toBlob();
        const [theirs] = await readExcel(blob);
        const [ours] = openXlsx(new Uint8Array(await blob.arrayBuffer())).sheets;
        const found = new Map(
          ours?.read(() => {}).rows.map(({ number, cells }) => [number, cells]),
        );
        expect(theirs?.data.length).toBe(lastFilled(rows));
        expect(theirs?.data.map((row) => row.map(plain))).toEqual(
          theirs?.data.map((row, index) =>
            row.map((_, column) => fromCell(found.get(index + 1)?.[column])),
          ),
        );
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

function fromCell(value: Cell): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || !('serial' in value)) return value;
  return new Date((value.serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}

/** 最后一个有字的行；都空着是 0。 */
function lastFilled(rows: readonly (readonly unknown[])[]): number {
  return rows.findLastIndex((row) => row.some((value) => value !== null)) + 1;
}

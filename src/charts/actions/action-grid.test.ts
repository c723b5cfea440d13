import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FONT } from '../drawing/drawing.ts';
import { drawnWidth } from '../drawing/text-fit.ts';
import { layoutActionGrid } from './action-grid.ts';
import { actionStateNames, type VillageStates } from './action-state.ts';

const grids = fc.integer({ min: 1, max: 8 }).chain((columns) =>
  fc.array(
    fc.record({
      village: fc.string({ minLength: 1, maxLength: 12 }),
      states: fc.array(fc.constantFrom(...actionStateNames), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
    { minLength: 1, maxLength: 20 },
  ),
);

const villages = (...names: string[]): VillageStates[] =>
  names.map((village) => ({ village, states: Array(8).fill('done') }));

test('有几个村、几件事，就有几行几栏的格子', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      const { cells, rows: labels, columns } = layoutActionGrid(rows, { width: 320 });
      expect(cells).toHaveLength(labels.length * columns.length);
      expect(labels).toHaveLength(rows.length);
      expect(cells.map(({ state }) => state)).toEqual(rows.flatMap(({ states }) => states));
    }),
  );
});

test('在 360 像素的手机上，八件事的格子都不小于 28，不出图，也不互相压', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      const { cells, cell, width, height } = layoutActionGrid(rows, { width: 320 });
      expect(width).toBe(320);
      expect(cell).toBeGreaterThanOrEqual(28);
      for (const { x, y } of cells) {
        expect(x + cell).toBeLessThanOrEqual(width);
        expect(y + cell).toBeLessThanOrEqual(height);
      }
      const [first] = cells;
      const right = cells.find(({ number, y }) => number === 2 && y === first?.y);
      if (first && right) expect(right.x - first.x).toBeGreaterThan(cell);
    }),
  );
});

test('村名写不到格子里去', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      const { cells, rows: labels } = layoutActionGrid(rows, { width: 320 });
      const left = Math.min(...cells.map(({ x }) => x));
      for (const { text } of labels) expect(drawnWidth(text, FONT)).toBeLessThan(left);
    }),
  );
});

test('栏头的号从 1 数到 8，和格子里的号一样', () => {
  const { columns, cells } = layoutActionGrid(villages('甲村'), { width: 320 });
  expect(columns.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(cells.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('事太多，宁可把图加宽，也不把格子缩小', () => {
  const rows = [{ village: '甲村', states: Array(12).fill('done') }];
  const { width, cell } = layoutActionGrid(rows, { width: 320 });
  expect(cell).toBe(28);
  expect(width).toBeGreaterThan(320);
});

test('四个字的村名写得全，再长的截短', () => {
  const { rows } = layoutActionGrid(villages('青石社区', '凤凰山社区'), { width: 320 });
  expect(rows.map(({ text }) => text)).toEqual(['青石社区', '凤凰山…']);
});

test('一个村也没有，画成一张空图，不出错', () => {
  expect(layoutActionGrid([], { width: 320 }).cells).toEqual([]);
});

import { expect, test } from 'vitest';
import { demoSource } from '../../tests/support/chart-source.ts';
import { disputesChart } from './disputes.ts';

test('还没到数它的日子，说哪天数，不画图', () => {
  const chart = disputesChart(demoSource(1));
  expect(chart.conclusion).toBe('纠纷每四周数一次，头一回数到11月14日，这一期还没有。');
  expect(chart.drawing).toBeUndefined();
});

test('数过了，说全镇的总数和比例；比例离真的不到五个百分点', () => {
  const { release } = demoSource();
  const said = disputesChart(demoSource()).conclusion;
  expect(said).toMatch(
    /^全镇登记的纠纷\d+件；说和了的占登记的约\d+%(?:；说和了的里头，回访过的(?:约\d+%|\d+%到\d+%))?。$/,
  );
  const { disputes = 0, settled = 0 } = release.totals;
  const percent = Number(/登记的约(\d+)%/.exec(said)?.[1]);
  expect(Math.abs(percent - (100 * settled) / disputes)).toBeLessThanOrEqual(5);
});

test('合计不登的那一期，说为什么', () => {
  const source = demoSource();
  const release = { ...source.release, totals: {}, totalBands: {} };
  expect(disputesChart({ ...source, release }).conclusion).toBe(
    '全镇登记了多少纠纷，这一期不登：登了会让人算出是哪几家。',
  );
});

test('一类的件数太少，不算比例', () => {
  const { table } = disputesChart(demoSource());
  const other = table.rows.find(({ head }) => head === '别的');
  expect(other?.cells.slice(-2)).toEqual(['数太少，不算比例', '数太少，不算比例']);
});

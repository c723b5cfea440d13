import { expect, test } from 'vitest';
import { demoSource } from '../../tests/support/chart-source.ts';
import { disputesChart, disputesConclusion } from './disputes.ts';

test('还没到数它的日子，说哪天数，不画图', () => {
  const chart = disputesChart(demoSource(1));
  expect(chart.conclusion).toBe('纠纷每四周数一次，头一回数到11月14日，这一期还没有。');
  expect(chart.drawing).toBeUndefined();
});

test('数过了，说全镇的大数和比例，比例取到整5%', () => {
  expect(disputesConclusion(demoSource())).toMatch(
    /^全镇登记的纠纷约\d+件，说和了的占登记的约\d*[05]%；说和了的里头，回访过的约\d*[05]%。$/,
  );
});

test('一类的件数太少，不算比例', () => {
  const { table } = disputesChart(demoSource());
  const other = table.rows.find(({ head }) => head === '别的');
  expect(other?.cells.slice(-2)).toEqual(['数太少，不算比例', '数太少，不算比例']);
});

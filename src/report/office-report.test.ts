import { describe, expect, test } from 'vitest';
import { made, publishTown, testKey } from '../../scripts/demo/town-history.ts';
import { seededTown } from '../../tests/support/practice-town.ts';
import { makeRelease } from '../disclosure/release/release.ts';
import { html } from '../html/html.ts';
import { compareAll, lateCells, rowsAfter } from './compared.ts';
import { list, table } from './html.ts';
import { signed } from './measure-tables.ts';
import { officeReport, reportName } from './office-report.ts';

const town = seededTown(1);
const published = publishTown(town);
const history = published.releases.slice(0, 4);
const rows = town.ledgersAt(5);
const key = testKey();
const outcome = made(
  makeRelease({
    ...{ rows, key, history, demo: true },
    plan: published.plan,
    period: { code: 7005, until: '2022-11-22', published: '2022-11-25' },
  }),
);
const { release, plan, notes } = outcome;
const names = { villages: new Map([['jia', '甲村']]), aspects: [] };
const report = officeReport({
  ...{ plan, release, history, rows, notes, names, key, otherFiles: 2 },
  sheets: [{ file: '走访<b>.xlsx', sheet: '一', ledger: 'visits', rows: 9, totals: 1, notes: 2 }],
  audit: { pass: true, faults: [], series: [] },
  withheld: ['solved'],
});

describe('办公室的报告', () => {
  test('每一格的真数、公布、差都在，差不超过 4', () => {
    for (const { measure, cells, countedOn } of compareAll(plan, rows, history, release)) {
      for (const { truth, printed } of cells) {
        if (printed === undefined) continue;
        if (!measure.protect) expect(printed).toBe(truth);
        else if (countedOn === release.until) expect(Math.abs(printed - truth)).toBeLessThan(5);
      }
    }
    const [received] = compareAll(plan, rows, history, release).filter(
      ({ id }) => id === 'received',
    );
    const cell = received?.cells.find(({ printed }) => printed === 5);
    expect(report).toContain(
      `<b>${cell?.truth}</b> → 约5<small>差 ${signed(5 - (cell?.truth ?? 0))}`,
    );
    expect(report).toContain('→ 不足5');
  });

  test('补登的在上一期重算里看得出来', () => {
    const before = lateCells(plan, town.ledgersAt(4), history, key.hmac);
    expect(before).toEqual([]);
    const late = lateCells(plan, rows, history, key.hmac);
    expect(late.length).toBeGreaterThan(0);
    expect(report).toContain('是补登的，或者更正的');
  });

  test('说明给谁看、没有登的、跳过的行、审核管不到的', () => {
    for (const words of [
      '不得外传',
      '纠纷收到：这一期不重数',
      '2个不是表格的文件',
      '审核管不到的',
    ]) {
      expect(report).toContain(words);
    }
    expect(rowsAfter(rows, '2022-11-20')).toBeGreaterThan(0);
  });

  test('一个网页，没有脚本，不连外面，文字都转过', () => {
    expect(report).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(report).not.toMatch(/<script|https?:|src=|走访<b>/);
    expect(report).toContain('走访&lt;b&gt;.xlsx');
    expect(reportName('2022-11-22')).toBe('进度报告-2022-11-22.html');
  });
});

test('拼网页：填进去的文字转过，表头有 scope，没有行的表不画', () => {
  expect(html`<p>${'a<&"'}${1}</p>`.html).toBe('<p>a&lt;&amp;&quot;1</p>');
  expect(table('甲', ['村', '数'], [['甲村', 1]]).html).toContain(
    '<tr><th scope="row">甲村</th><td>1</td></tr>',
  );
  expect(table('甲', ['村'], []).html).toBe('');
  expect(list([], '没有').html).toBe('<p>没有</p>\n');
});

test.each([
  [3, '+3'],
  [0, '0'],
  [-2, '−2'],
])('%i 写成 %s', (value, text) => {
  expect(signed(value)).toBe(text);
});

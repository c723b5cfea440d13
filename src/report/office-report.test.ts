import { describe, expect, test } from 'vitest';
import { made, publishTown } from '../../scripts/demo/town-history.ts';
import { seededTown } from '../../tests/support/practice-town.ts';
import { makeRelease } from '../disclosure/release/release.ts';
import { html } from '../html/html.ts';
import { bandOf } from '../kinds/progress/rounding.ts';
import { compareAll, lateCells } from './compared.ts';
import { list, table } from './html.ts';
import { lookBefore } from './look/look.ts';
import { exactTable, signed } from './measure-tables.ts';
import { isOfficeReport, officeReport, reportName } from './office-report.ts';
import { villageDays } from './village-days.ts';

const town = seededTown(1);
const published = publishTown(town);
const history = published.releases.slice(0, 4);
const rows = town.ledgersAt(5);
const outcome = made(
  makeRelease({
    ...{ rows, history, demo: true, plan: published.plan },
    period: { code: 7005, until: '2022-11-22', published: '2022-11-25' },
  }),
);
const { release, notes } = outcome;
const { plan } = published;
const names = { villages: new Map([['jia', '甲村']]), aspects: [] };
const facts = { plan, release, history, rows, names };
const report = officeReport({
  ...facts,
  ...{
    notes,
    otherFiles: 2,
    parts: lookBefore({ ...facts, oddRows: [], openFiles: 0, lowered: new Map(), guessed: [] }),
  },
  sheets: [{ file: '走访<b>.xlsx', sheet: '一', ledger: 'visits', rows: 9, totals: 1, notes: 2 }],
  audit: { pass: true, faults: [], series: [] },
});

describe('办公室的报告', () => {
  test('每一格的真数、公布的那一档都在，真数总在那一档里', () => {
    const compared = compareAll(plan, rows, history, release);
    for (const { measure, cells, countedOn } of compared) {
      for (const { truth, printed } of cells) {
        if (printed === undefined || countedOn !== release.until) continue;
        if (measure.protect) expect(bandOf(truth)).toBe(printed);
        else expect(printed).toBe(truth);
      }
    }
    const [received] = compared.filter(({ id }) => id === 'received');
    const cell = received?.cells.find(({ printed }) => printed === 5);
    expect(report).toContain(`<b>${cell?.truth}</b> → 5到9`);
    expect(report).toContain('→ 不足5');
  });

  test('补登的在上一期重算里看得出来', () => {
    expect(lateCells(plan, town.ledgersAt(4), history)).toEqual([]);
    expect(lateCells(plan, rows, history).length).toBeGreaterThan(0);
    expect(report).toContain('是补登的，或者更正的');
  });

  test('没报只说真的一行也没有报的村；报了这本台账、这一样没有的是没登', () => {
    const some = { ...rows, meetings: [{ village: 'jia', form: 'talk', on: '2022-11-01' }] };
    const { release: now } = made(
      makeRelease({
        ...{ rows: some, history: [], demo: true, plan },
        period: { code: 7005, until: '2022-11-22', published: '2022-11-25' },
      }),
    );
    const all = compareAll(plan, some, [], now).filter(({ id }) => id !== 'visits');
    const text = exactTable(plan, all, villageDays(plan, some, now.until), names).html;
    const [jia = '', yi = ''] = text.split('<tr>').slice(2);
    expect(jia).toContain('没登');
    expect(jia.split('没报').length).toBeLessThan(yi.split('没报').length);
  });

  test('说明给谁看、没有登的、跳过的行、审核管不到的', () => {
    for (const words of [
      '不得外传',
      '写下以前要看的',
      '这份报告是写下公布以前做的',
      '2个不是表格的文件',
      '审核管不到的',
    ]) {
      expect(report).toContain(words);
    }
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

test('报告认得出来：去了标签的、用钥匙那些年的也认；程序里写着这些话的不是', () => {
  expect(isOfficeReport(report.replace(/<[^>]+>/g, ''))).toBe(true);
  expect(isOfficeReport(['系列 a-1，钥匙指纹', '0123abcd。下面有真数'].join(' '))).toBe(true);
  const inProgram = ['下面有真数，编号 $', '{code}，系列 $', '{schema}'].join('');
  expect(isOfficeReport(inProgram)).toBe(false);
});

test.each([
  [3, '+3'],
  [0, '0'],
  [-2, '−2'],
])('%i 写成 %s', (value, text) => {
  expect(signed(value)).toBe(text);
});

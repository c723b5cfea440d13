import { describe, expect, test } from 'vitest';
import { type Changes, edited, said } from '../../../tests/support/example-content.ts';

const policy = 'content/policies/relief.md';
const area = 'area: 某市\n';
const mark = ', current: true';
const row = '      - { head: 2022年';

/** 在现行的一行上面添一行。 */
const withRowAbove = (start: string) =>
  edited(policy, row, `      - { head: ${start}, cells: ['600', '700'] }\n${row}`);

/** 再换一处。 */
const also = (changes: Changes, from: string, to: string): Changes => ({
  [policy]: String(changes[policy]).replace(from, to),
});

describe('E-AMOUNT-CURRENT 哪一行现行', () => {
  test('按时间排的表一行也没标，报在头一行，说出添在哪里', () => {
    expect(said('E-AMOUNT-CURRENT', edited(policy, mark, ''))).toEqual([
      `${policy}:29 “低保标准”按时间排（第一列是“时间”），却没有说哪一行现行。 → 现行的是“2022年〔据 低保条例〕”，就在它下面添一行 current: true。整张表是外地的、不算数的老数，在 area 下面添 example: true。一行不是一个时候的，改 rowHead。`,
    ]);
  });

  test('添了新的一行，忘了删掉老的，报在第二处，说出前一处在哪一行', () => {
    const [finding] = said('E-AMOUNT-CURRENT', withRowAbove(`2023年${mark}`));
    expect(finding).toMatch(`${policy}:30 “低保标准”有2行都写了 current: true`);
    expect(finding).toContain('前一处在第29行');
  });

  test('不按时间排的表标了，说它的第一列是什么', () => {
    const levels = edited(policy, area, `${area}    rowHead: 医院级别\n`);
    const [finding] = said('E-AMOUNT-CURRENT', also(levels, '2022年', '一级'));
    expect(finding).toMatch(`${policy}:30 “低保标准”不按时间排（第一列是“医院级别”）`);
    expect(said('E-AMOUNT-CURRENT', also(also(levels, '2022年', '一级'), mark, ''))).toEqual([]);
  });

  test('第一列叫别的名字，可是每一行都从某年说起，也算按时间排', () => {
    const papers = edited(policy, area, `${area}    rowHead: 文件\n`);
    expect(said('E-AMOUNT-CURRENT', papers)).toEqual([]);
    expect(said('E-AMOUNT-CURRENT', also(papers, mark, ''))).toHaveLength(1);
  });

  test('只是例子的表标了，要删掉；不标的不报', () => {
    const example = edited(policy, area, `${area}    example: true\n`);
    const [finding] = said('E-AMOUNT-CURRENT', example);
    expect(finding).toMatch(`${policy}:30 “低保标准”写了 example: true，只是例子`);
    expect(said('E-AMOUNT-CURRENT', also(example, mark, ''))).toEqual([]);
  });
});

test('E-AMOUNT-EXAMPLE 写着外地例子，没写 example: true；不另报没标现行', () => {
  const wording = 'area: 某区（外地例子）\n';
  const changes = also(edited(policy, area, wording), mark, '');
  expect(said('E-AMOUNT-EXAMPLE', changes)).toEqual([
    `${policy}:26 “低保标准”写着是例子，却没有写 example: true，会被当成本地的数。 → 在 area 下面添一行 example: true；是本地的数，就不要写“例子”。`,
  ]);
  expect(said('E-AMOUNT-CURRENT', changes)).toEqual([]);
  const both = also(changes, wording, `${wording}    example: true\n`);
  expect(said('E-AMOUNT-EXAMPLE', both)).toEqual([]);
});

describe('W-AMOUNT-NEWER 比现行的还新', () => {
  test('核对那天已经到了时候的，报在那一行', () => {
    const [finding] = said('W-AMOUNT-NEWER', withRowAbove('2022年10月起'));
    expect(finding).toMatch(
      `${policy}:29 “低保标准”里“2022年10月起”比标着现行的“2022年〔据 低保条例〕”还新。`,
    );
  });

  test.each(['2023年1月起', '2022年10月以前', '2022年10月（征求意见稿）', '2021年'])(
    '%s的不报',
    (when) => {
      expect(said('W-AMOUNT-NEWER', withRowAbove(when))).toEqual([]);
    },
  );
});

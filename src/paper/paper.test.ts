import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentAmount } from '../kinds/current-amount.ts';
import { type AmountTable, amountTable } from '../kinds/policy.ts';
import {
  cardBox,
  characterWidth,
  fitStep,
  fitSteps,
  fits,
  POSTER_SCALE,
  titleStep,
} from './fit.ts';
import { layoutPaper, type PaperPolicy } from './paper-rows.ts';

const css = readFileSync(new URL('../styles/pages/paper.css', import.meta.url), 'utf8');

describe('字号', () => {
  test('样式表里的各档，和算的时候用的一样', () => {
    const written = [...css.matchAll(/\.fit-(\d+) \{\s*--step: ([\d.]+);/g)].map(
      ([, step, size]) => [Number(step), Number(size)],
    );
    expect(written).toEqual(fitSteps.map((size, index) => [index + 1, size]));
    expect(css).toContain(`--k: ${POSTER_SCALE};`);
  });

  test('汉字一个字宽，数字和字母大半个', () => {
    expect(characterWidth('低保')).toBe(2);
    expect(characterWidth('2025')).toBeCloseTo(2.4);
  });

  const rows = (length: number) => [{ label: '给谁', paragraphs: ['户'.repeat(length)] }];

  test('字越多，档越小；再多也不小过最小一档', () => {
    const steps = [10, 200, 400, 700, 5000].map((length) => fitStep(rows(length), cardBox));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps[0]).toBe(1);
    expect(steps.at(-1)).toBe(fitSteps.length);
  });

  test('放不放得下，看行数乘行高', () => {
    expect(fits(rows(20), { width: 188, height: 12 }, 6)).toBe(true);
    expect(fits(rows(40), { width: 188, height: 12 }, 6)).toBe(false);
  });

  test.each([
    ['农村低保', 1],
    ['农业机械购置补贴', 2],
    ['特困人员救助供养（五保）', 3],
    ['城乡居民养老保险（农村养老钱）', 4],
    ['一个长到一行怎么也放不下的政策题目', 5],
  ])('题目「%s」用第 %i 档', (title, step) => {
    expect(titleStep(title)).toBe(step);
  });
});

const table = (changes: Partial<AmountTable> = {}): AmountTable =>
  amountTable.parse({
    name: '低保标准',
    unit: '元/人·月',
    area: '某市',
    columns: ['农村', '城市'],
    rows: [
      { head: '2026年7月起', cells: ['没有执行', '没有执行'] },
      { head: '2025年7月起', current: true, cells: ['630〔据 2025年通知〕', '770〔待核实〕'] },
      { head: '2024年9月起', cells: [610, 750] },
    ],
    ...changes,
  });
const gain = ['标准看下面的表。'];
const basis = [
  { short: '2025年通知', mark: 'verified' },
  { short: '报纸', mark: 'secondary' },
] as const;

describe('现在的数', () => {
  test('只取标了现行的一行，不管它在第几行，写明哪里、哪年、什么单位、核没核实', () => {
    expect(currentAmount({ gain, amounts: [table()] })).toBe(
      '某市，2025年7月起，低保标准（元/人·月）：农村 630〔据 2025年通知〕；城市 770〔待核实〕。',
    );
  });

  test('别的镇的数照样印：哪里的数都行，只要不是例子', () => {
    expect(currentAmount({ gain, amounts: [table({ area: '成都市' })] })).toMatch(/^成都市，/);
  });

  test.each([
    ['只是例子', table({ example: true })],
    ['没有标现行', table({ rows: [{ head: '一级医院', current: false, cells: ['60%', '65%'] }] })],
    [
      '一个数也没查到',
      table({ rows: [{ head: '2025年', current: true, cells: ['没查到', '没查到'] }] }),
    ],
  ])('%s的表不印', (_, amounts) => {
    expect(currentAmount({ gain, amounts: [amounts] })).toBeUndefined();
  });

  test('给啥没说看表的不印：表里可能是收入线', () => {
    expect(currentAmount({ gain: ['缺什么补什么。'], amounts: [table()] })).toBeUndefined();
  });
});

describe('排一张卡', () => {
  const policy: PaperPolicy = {
    code: 1010,
    who: ['收入低于标准的人家〔据 条例 第10条〕', '财产也合规定。'],
    gain,
    where: ['镇里。'],
    bring: ['户口簿。', '身份证〔待核实〕。'],
    duration: ['30日。'],
    ask: [{ name: '镇便民服务中心' }, { name: '12345热线', phone: '12345' }],
    amounts: [table()],
    basis,
  };
  const textOf = (label: string, changed: Partial<PaperPolicy> = {}) =>
    layoutPaper({ ...policy, ...changed }, cardBox)
      .rows.find((row) => row.label === label)
      ?.paragraphs.join('/');

  test('五栏都有，放得下的都放，说全了就不说看哪一号', () => {
    expect(layoutPaper(policy, cardBox).rows.map(({ label }) => label)).toEqual([
      '给谁',
      '给啥',
      '去哪',
      '带啥',
      '问谁',
    ]);
    expect(textOf('给谁')).toBe('收入低于标准的人家。财产也合规定。');
    expect(textOf('带啥')).toBe('户口簿。身份证（待核实）。');
    expect(textOf('问谁')).toBe('镇便民服务中心；12345热线。/多久办好：30日。');
  });

  test('「看下面的表」说成看哪一号', () => {
    expect(textOf('给啥')).toMatch(/^标准看1010号的表。\//);
  });

  test('条件太多只写三句，说明别的看哪一号', () => {
    const who = ['一。', '二。', '三。', '四。'];
    expect(textOf('给谁', { who })).toBe('一。二。三。别的条件看1010号。');
  });

  test('离了上下文不通的一句不印，后面的也不接着印', () => {
    const who = ['一。', '上面两类都算。', '三。'];
    expect(textOf('给谁', { who })).toBe('一。别的条件看1010号。');
  });

  test('材料放不下，说明还有', () => {
    const bring = ['户口簿。', ...Array.from({ length: 30 }, () => '一张要写明家里情况的材料。')];
    expect(textOf('带啥', { bring })).toMatch(/还有的看1010号。$/);
  });

  test('写了给好多、到哪天，两句一定印上，各占一栏；给啥放得下才添', () => {
    const answered = {
      howMuch: '每月630元，2025年7月起〔据 条例〕',
      byWhen: '每年12月31日以前交。',
    };
    expect(textOf('给好多', answered)).toBe('每月630元，2025年7月起。');
    expect(textOf('到哪天', answered)).toBe('每年12月31日以前交。');
    expect(textOf('给啥', answered)).toBe('标准看1010号的表。');
    const crowded = {
      ...answered,
      where: Array.from({ length: 40 }, () => '一个很远很远的地方。'),
    };
    expect(textOf('给好多', crowded)).toBe('每月630元，2025年7月起。');
    expect(textOf('给啥', crowded)).toBeUndefined();
  });

  test('印了待核实的、只有旁证的话，纸上就要说明', () => {
    const doubtsOf = (changed: Partial<PaperPolicy>) =>
      layoutPaper({ ...policy, ...changed }, cardBox).doubts;
    const amounts: PaperPolicy['amounts'] = [];
    expect(doubtsOf({})).toEqual(['unverified']);
    expect(doubtsOf({ amounts, bring: ['户口簿〔据 2025年通知〕。'] })).toEqual([]);
    expect(doubtsOf({ amounts, bring: ['户口簿〔据 报纸〕。'] })).toEqual(['secondary']);
    expect(doubtsOf({ where: ['镇里〔据 报纸〕。'] })).toEqual(['secondary', 'unverified']);
  });

  test('只有旁证的数，纸上写着旁证', () => {
    const rows = [{ head: '2025年', current: true, cells: ['630〔据 报纸〕', 770] }];
    expect(textOf('给啥', { amounts: [table({ rows })] })).toContain(
      '农村 630（旁证）；城市 770。',
    );
  });
});

import { expect, test } from 'vitest';
import { promiseSchema } from '../kinds/promise.ts';
import { codeHref, href } from './addresses/href.ts';
import { sayDay, sayLooseDay } from './day.ts';
import { gist } from './gist.ts';
import { latestAnswered } from './latest.ts';

test('网址都带底座，斜杠不多不少', () => {
  expect(href('/1010/', '/')).toBe('/1010/');
  expect(href('/1010/', '/zt/mbl')).toBe('/zt/mbl/1010/');
  expect(href('1010/#2-8', '/zt/mbl/')).toBe('/zt/mbl/1010/#2-8');
  expect(codeHref(4001, '2-8')).toBe('/4001/#2-8');
});

test('日子念出来不带前面的零，只知道年月的也念得出', () => {
  expect(sayDay('2022-10-07')).toBe('2022年10月7日');
  expect(sayLooseDay('2021-07')).toBe('2021年7月');
  expect(sayLooseDay('2021')).toBe('2021年');
});

const four = {
  who: ['收入低的户〔据 低保条例 第10条〕', '第二句'],
  gain: ['标准看下面的表', '第二句'],
  amounts: [],
  where: ['镇政府'],
  bring: ['身份证〔待核实〕', '户口簿〔据 低保条例 第15条〕。'],
};

test('开头的几句各取头一句，记号照留', () => {
  expect(gist(four)).toEqual([
    { label: '给好多', text: '标准看下面的表' },
    { label: '给谁', text: '收入低的户〔据 低保条例 第10条〕' },
    { label: '去哪', text: '镇政府' },
    { label: '带啥', text: '身份证〔待核实〕、户口簿〔据 低保条例 第15条〕' },
  ]);
});

test('给好多先看写了的，再看表里现行的数；到哪天写了才列，排在给谁前面', () => {
  const rows = [{ head: '2025年起', current: true, cells: ['630〔据 通知〕'] }];
  const table = { name: '标准', area: '某市', example: false, rowHead: '时间', columns: ['农村'] };
  const amounts = [{ ...table, rows }];
  expect(gist({ ...four, amounts })[0]?.text).toBe('某市，2025年起，标准：农村 630〔据 通知〕。');
  const said = gist({ ...four, amounts, howMuch: '每月630元。', byWhen: '年底以前。' });
  expect(said.slice(0, 3)).toMatchObject([
    { label: '给好多', text: '每月630元。' },
    { label: '到哪天', text: '年底以前。' },
    { label: '给谁' },
  ]);
});

test('材料太多，只说头一样', () => {
  const bring = ['一张很长很长的申请书要写明家里的情况', '另一张很长很长的授权书要全家签字按手印'];
  expect(gist({ ...four, bring: [...bring, '户口簿和身份证'] }).at(-1)?.text).toBe(bring[0]);
});

const asked = (code: number, days: readonly string[]) =>
  promiseSchema.parse({
    code,
    title: '一件事',
    village: 'jia',
    aspect: 'income',
    scope: { of: 'village' },
    raised: '2022-10-18',
    responsible: '村委会主任',
    due: '2022-12-01',
    standard: '办好',
    measures: ['去办'],
    answers: days.map((on) => ({ on, by: '村委会', text: '在办', outcome: 'progress' })),
  });

test('最近的回音：答复新的在前，没答复的和以后才答复的不出现', () => {
  const all = [
    asked(622001, ['2022-10-20']),
    asked(622002, []),
    asked(622003, ['2022-10-19', '2022-11-01']),
    asked(622004, ['2022-12-01']),
  ];
  const asOf = () => '2022-11-15';
  expect(latestAnswered(all, asOf, 4).map(({ code }) => code)).toEqual([622003, 622001]);
  expect(latestAnswered(all, asOf, 1).map(({ code }) => code)).toEqual([622003]);
});

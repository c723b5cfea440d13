import { describe, expect, test } from 'vitest';
import type { CitablePage } from '../citable.ts';
import { type CitedSite, citePage } from './cite-page.ts';

const rules: CitablePage = {
  ...{ code: 2001, title: '上湾村村规民约', type: 'A', day: '2022-10-20' },
  ...{ author: '某县某镇上湾村村民会议', sheet: '上湾村村规民约\n2022年10月20日通过' },
  clauses: [
    { anchor: '3', label: '第三条', title: '上湾村村规民约', opening: '不<拖>欠' },
    { anchor: '3-2', label: '第三条第二款', title: '上湾村村规民约', opening: '说清楚' },
  ],
};
const site: CitedSite = {
  site: '明白栏',
  root: 'https://town.example.gov.cn/zt/mbl/',
  asOf: '2023-01-05',
  base: '/zt/mbl/',
};
const version = (id: string) => ({ id, day: id.slice(0, 10), title: rules.title });
const mainOf = (...args: Parameters<typeof citePage>) => citePage(...args).main.html;
const textIn = (html: string) => html.replace(/<[^>]*>/g, '');

test('地址跟着底座，题目里写的是引用哪一页', () => {
  expect(citePage(rules, site, [])).toMatchObject({
    path: '/zt/mbl/2001/cite/',
    title: '引用：上湾村村规民约',
  });
});

test('整页和每一条，四种写法都有；都是最近一版的日子', () => {
  const main = mainOf(rules, site, [version('2022-10-28'), version('2023-01-02')]);
  const text = textIn(main);
  expect(text).toContain('《上湾村村规民约》，明白栏2001');
  expect(text).toContain('《上湾村村规民约》第三条，明白栏2001');
  expect(text).toContain(
    '某县某镇上湾村村民会议. 上湾村村规民约：编号2001第三条第二款[A/OL]. (2023-01-02)[2023-01-05]. https://town.example.gov.cn/zt/mbl/2001/#3-2.',
  );
  expect(main).toContain('<summary id="3"><b>第三条</b> 不&lt;拖&gt;欠</summary>');
});

test('以前的每一版有自己的地址和日子，同一天的分得清', () => {
  const text = textIn(
    mainOf(rules, site, [version('2022-10-28'), version('2022-10-28-2'), version('2023-01-02')]),
  );
  expect(text).toContain('明白栏2001（2022年10月28日的第2版）');
  expect(text).toContain(
    '(2022-10-28)[2023-01-05]. https://town.example.gov.cn/zt/mbl/2001/2022-10-28/.',
  );
  expect(text).not.toContain('/2001/2023-01-02/');
});

test('看不到历史的，照页面自己的日子，不指着没有的单子；也没有日子的不写', () => {
  expect(mainOf(rules, site, [])).not.toContain('versions/');
  expect(mainOf(rules, site, [version('2022-10-28')])).toContain('/zt/mbl/2001/versions/');
  expect(textIn(mainOf(rules, site, []))).toContain('[A/OL]. (2022-10-20)[2023-01-05]');
  const { day: _, ...undated } = rules;
  expect(textIn(mainOf(undated, site, []))).toContain('：编号2001[A/OL]. [2023-01-05]');
});

describe('网站还没有定网址', () => {
  const { root: _, ...unplaced } = site;
  const main = mainOf(rules, unplaced, []);
  test('没有二维码，说一声', () => {
    expect(main).not.toContain('<svg');
    expect(main).toContain('没有二维码');
  });
  test('写站内的地址，留给脚本换成打开的这个', () => {
    expect(main).toContain('<span data-here>/zt/mbl/2001/#3</span>');
  });
});

test('有网址的，一页一个二维码：纸上一个，屏幕上一个，是一样的', () => {
  const paths = [...mainOf(rules, site, []).matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path);
  expect(paths).toHaveLength(2);
  expect(new Set(paths).size).toBe(1);
});

test('引用的日子单独标着，好换成当天', () => {
  const [, day] = /\[<span data-today>([^<]*)<\/span>\]/.exec(mainOf(rules, site, [])) ?? [];
  expect(day).toBe('2023-01-05');
});

test('编号六位的，引用的日子不先写：连起来会像一个身份证号', () => {
  const long = { ...rules, code: 622005, clauses: [] };
  expect(textIn(mainOf(long, site, []))).toContain('[A/OL]. (2022-10-20)[引用日期]. ');
});

test('停用了的，先说从哪天起、为什么', () => {
  const main = mainOf({ ...rules, withdrawn: '2023年1月1日起停用。村里改了。' }, site, []);
  expect(main).toContain('2023年1月1日起停用。村里改了。');
  expect(textIn(main)).toContain('明白栏2001（已停用）');
});

test('每一处都可以加进会上用的单子', () => {
  const main = mainOf(rules, site, []);
  expect(main).toContain('#add=2001"');
  expect(main).toContain('#add=2001~3-2"');
});

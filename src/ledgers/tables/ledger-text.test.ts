import { expect, test } from 'vitest';
import { ledgerLineIn } from './ledger-text.ts';

test.each([
  ['走访台账', '走访日期,村,走访户数\n2026-03-04,甲村,1\n', 1],
  ['上面有标题的', '某镇走访台账\n（内部）\n走访日期,村,户数\n2026-03-04,甲村,1\n', 3],
  ['制表符隔开的', '纠纷类别\t受理日期\t化解日期\n土地\t2026-03-04\t\n', 1],
  ['问卷', '题号,回答,份数\n1,认可,3\n', 1],
  ['只有人的表', '姓名、情况\n"户主姓名","身份证号"\n"甲","乙"\n', 2],
  ['一条一个对象', '[\n  { "户主": "甲", "联系电话": "乙" }\n]', 2],
])('%s', (_what, text, line) => {
  expect(ledgerLineIn(text, false)).toBe(line);
});

test('整个文件是一张表才算的，程序里的一小段不算；抄进网页的，一小段也算', () => {
  const text = `一句话。\n另一句话。\n\n走访日期,村,走访户数\n2026-03-04,甲村,1\n\n${'又一句话。\n'.repeat(5)}`;
  expect(ledgerLineIn(text, true)).toBeUndefined();
  expect(ledgerLineIn(text, false)).toBe(4);
});

test.each([
  ['公开的金额表', '| | 农村 | 城市 |\n|---|---|---|\n| 2022年 | 581 | 717 |\n'],
  ['公布的数', '村,收到,办好\n甲村,约10,约5\n乙村,不足5,不足5\n'],
  ['说填什么的话', '提出日期、办结日期、村，一样也不能少。\n'],
  ['只有表头，一行也没有', '走访日期,村,走访户数\n'],
])('%s不是台账', (_what, text) => {
  expect(ledgerLineIn(text, false)).toBeUndefined();
});

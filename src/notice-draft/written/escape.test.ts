import { expect, test } from 'vitest';
import { escapeCell, escapeHeading, escapeText } from './escape.ts';

test.each([
  ['平常的话：1.5米、5~10天、A-B、50%、（一）', '平常的话：1.5米、5~10天、A-B、50%、（一）'],
  ['1. 走访', '1. 走访'],
  ['1.', '1\\.'],
  ['1. - 走访', '1\\. - 走访'],
  ['# 走访', '\\# 走访'],
  ['-走访', '\\-走访'],
  ['- 走访', '\\- 走访'],
  ['—走访', '—走访'],
  ['***', '\\*\\*\\*'],
  ['____年', '\\_\\_\\_\\_年'],
  ['===', '\\==='],
  ['[2026]3号', '[2026]3号'],
  ['[甲](/1010/)', '\\[甲\\](/1010/)'],
  ['<表1>', '<表1>'],
  ['<http://a.gov.cn>', '\\<http://a.gov.cn>'],
  ['A&B&nbsp;', 'A&B\\&nbsp;'],
])('「%s」写成「%s」：看得出原样，用不着的不加反斜杠', (text, written) => {
  expect(escapeText(text, true)).toBe(written);
});

test('格里的竖线、只有减号的格，标题末尾的井号', () => {
  expect([escapeCell('甲|乙'), escapeCell('---'), escapeCell('-')]).toEqual([
    ...['甲\\|乙', '\\---', '\\-'],
  ]);
  expect(escapeHeading('走访 #')).toBe('走访 \\#');
});

import { expect, test } from 'vitest';
import { fileLegend } from './file-legend.ts';

const names = ['低保户张某某.xlsx', '走访台账.xlsx'];

test('正看着屏幕的人，晓得第几个文件是哪一个', () => {
  expect(fileLegend(names, { isTerminal: true, isLogged: false })).toBe(
    '第几个文件，照文件名排：\n  第 1 个文件是 低保户张某某.xlsx\n  第 2 个文件是 走访台账.xlsx',
  );
});

test.each([
  ['存进文件的', { isTerminal: false, isLogged: false }],
  ['流水线的日志', { isTerminal: true, isLogged: true }],
  ['流水线里、不是终端的', { isTerminal: false, isLogged: true }],
])('%s，文件名不说', (_, screen) => {
  expect(fileLegend(names, screen)).toBe('第几个文件，照文件名排。');
});

import { expect, test } from 'vitest';
import { markdownBlocks } from './blocks.ts';

test('标题、段落、分隔线、列表项各是一块，带行号和原样文字', () => {
  const body = [
    '## 第一章 总则',
    '第一条 先商量。',
    '接着说。',
    '',
    '1. 甲',
    '2. 乙',
    '',
    '---',
    '',
    '- 丙',
  ];
  expect(markdownBlocks(body.join('\n'))).toMatchObject([
    { kind: 'heading', text: '第一章 总则', line: 1, source: '## 第一章 总则' },
    { kind: 'paragraph', text: '第一条 先商量。\n接着说。', line: 2 },
    { kind: 'item', text: '1. 甲', line: 5 },
    { kind: 'item', text: '2. 乙', line: 6 },
    { kind: 'break', line: 8 },
    { kind: 'other', text: '- 丙', line: 10 },
  ]);
});

test.each([
  ['**（一）走访。**请全体干部', '（一）走访。请全体干部', 6],
  ['第三条 **酒席**只办', '第三条 酒席只办', 4],
  ['没有加粗', '没有加粗', 4],
])('「%s」去掉加粗记号，记下加粗在哪里变', (source, text, boundary) => {
  expect(markdownBlocks(source)).toMatchObject([{ text, boundary }]);
});

test('Windows 的换行也认，反斜杠转义去掉', () => {
  expect(markdownBlocks('一\r\n\r\n1\\. 二')).toMatchObject([
    { text: '一', line: 1 },
    { kind: 'paragraph', text: '1. 二', line: 3 },
  ]);
});

test('代码里的空行、没有竖线开头的表，都只是一块，不参加编号', () => {
  const body = '```\n第一条 甲\n\n第二条 乙\n```\n第三条 丙\n\n项 | 数\n--- | ---\n盐 | 2';
  expect(markdownBlocks(body)).toMatchObject([
    { kind: 'other', line: 1 },
    { kind: 'paragraph', text: '第三条 丙', line: 6 },
    { kind: 'other', line: 8 },
  ]);
});

test('尖括号、方括号冒号开头的只是一段话；缩进的小标题还是小标题', () => {
  expect(markdownBlocks('<低保>第一条\n\n[注]: 甲\n\n     ## 第一章')).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'paragraph' },
    { kind: 'heading', text: '第一章' },
  ]);
});

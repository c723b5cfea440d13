import { expect, test } from 'vitest';
import { changesOf } from './say-changes.ts';

const path = 'content/promises/a.md';
const page = (title: string, measures: string, body: string) =>
  `---\ncode: 626001\ntitle: ${title}\nmeasures:\n${measures}\ndemo: true\n---\n\n${body}\n`;

test('改了哪几个字段、哪一段，原来的和现在的都说', () => {
  const { title, code, kind, changes } = changesOf({
    path,
    before: page('路灯', '  - 先定位置。\n  - 再接电。', '头一段。\n\n第二段。'),
    after: page(
      '村口路灯',
      '  - 先定位置。\n  - 再接电、装灯。',
      '头一段。\n\n第二段改了。\n\n添的。',
    ),
  });
  expect([title, code, kind]).toEqual(['村口路灯', 626001, 'changed']);
  expect(changes).toEqual([
    { where: '题目', old: '路灯', now: '村口路灯' },
    { where: expect.stringContaining('第2条'), old: '再接电。', now: '再接电、装灯。' },
    { where: '正文', old: '第二段。', now: '第二段改了。' },
    { where: '正文', old: undefined, now: '添的。' },
  ]);
});

test('新的一页、删了的一页、换行写法不一样的', () => {
  const text = page('路灯', '  - 甲', '一段。');
  expect(changesOf({ path, before: undefined, after: text }).kind).toBe('new');
  expect(changesOf({ path, before: text, after: undefined })).toMatchObject({
    kind: 'deleted',
    title: '路灯',
  });
  expect(changesOf({ path, before: text, after: text.replaceAll('\n', '\r\n') }).changes).toEqual(
    [],
  );
});

test('清单文件：改了第几条的哪一样', () => {
  const { changes } = changesOf({
    path: 'content/villages.json',
    before: '[{ "id": "jia", "name": "甲村" }]',
    after: '[{ "id": "jia", "name": "甲社区" }]',
  });
  expect(changes).toEqual([
    { where: expect.stringMatching(/第1条.*名字/), old: '甲村', now: '甲社区' },
  ]);
});

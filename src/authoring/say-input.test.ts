import { expect, test } from 'vitest';
import { guideOf } from './field-guide.ts';
import { choicesInside, groupsInside, sayInput, sayStandard } from './say-input.ts';

const town = {
  villages: [{ value: 'jia', meaning: '甲村' }],
  ...{ aspects: [], meetingForms: [], questions: [] },
  pages: [{ code: 1014, title: '临时救助' }],
};
const fieldOf = (shape: Parameters<typeof guideOf>[0], key: string) => {
  const field = guideOf(shape, town).find((one) => one.key === key);
  if (field === undefined) throw new Error(`没有 ${key}`);
  return field;
};

test.each([
  ['promises', 'title', '几个字'],
  ['promises', 'standard', '一句话'],
  ['promises', 'due', '一个日子，写成 2026-04-15 这样'],
  ['promises', 'code', '一个数，600001 到 699999'],
  ['promises', 'demo', 'true（是）或 false（不是）'],
  ['promises', 'village', '一个村的代号'],
  ['promises', 'aspect', '一个代号，现在一个也没有'],
  ['promises', 'scope', '几种写法，挑一种'],
  ['promises', 'measures', '清单，至少1条，一条一句话'],
  ['promises', 'answers', '清单，一条写下面几样'],
  ['meetings', 'policies', '清单，一条一页的编号（政策，1001 到 1999）'],
  ['policies', 'topic', '从下面几样里挑一个'],
  ['policies', 'valid', '下面再分几样写'],
  ['villages', 'groups', '一个数，最小 1'],
  [
    'plan',
    'targets',
    '一项一项写，名字是从下面几样里挑一个，内容是一项一项写，名字是一个村的代号，内容是一个数，最小 1',
  ],
] as const)('%s 的 %s：%s', (shape, key, words) => {
  expect(sayInput(fieldOf(shape, key).input)).toBe(words);
});

test('不写算什么：不写就是没有的不说', () => {
  expect(sayStandard(fieldOf('promises', 'demo'))).toBe('');
  expect(sayStandard(fieldOf('site', 'demoNotice'))).toBe('不写就是 这是演示内容，不是真事。');
});

test('里面再分的列得出来；能挑的列得出来，一页一页的编号不列', () => {
  const scope = groupsInside(fieldOf('promises', 'scope').input);
  expect(scope.map((fields) => fields.map(({ key }) => key))).toEqual([['of'], ['of', 'atLeast']]);
  expect(choicesInside(fieldOf('promises', 'village').input)).toEqual(town.villages);
  expect(choicesInside(fieldOf('meetings', 'policies').input)).toEqual([]);
});

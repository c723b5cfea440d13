import { expect, test } from 'vitest';
import { unfilledIn } from './unfilled.ts';

const figure = { asks: '交到哪天', kind: 'by-when', from: '区医保局', missing: '没查到' } as const;

test('数镇里还没补的：一个数写了几处算一个，补好了的不算', () => {
  const figures = [
    { ...figure, name: '截止日' },
    { ...figure, name: '缴费数', answer: '400元', source: '区里通知', on: '2026-12-05' },
  ];
  const texts = ['交到〔补 截止日〕。', '一人〔补 缴费数〕，〔补 截止日〕以前交。'];
  expect(unfilledIn(texts, figures)).toEqual(['截止日']);
});

test('清单里没有的名字，也是没补', () => {
  expect(unfilledIn(['在〔补 地点〕办'], [])).toEqual(['地点']);
});

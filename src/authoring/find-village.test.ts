import { expect, test } from 'vitest';
import { findVillage } from './find-village.ts';

const villages = [
  { id: 'ding', name: '丁村' },
  { id: 'heping', name: '和平社区' },
  { id: 'heping-cun', name: '和平村' },
  { id: 'shiqiao', name: '石桥村' },
];

test.each([
  ['丁村', 'ding'],
  ['丁', 'ding'],
  ['DING', 'ding'],
  ['丁村村委会', undefined],
  ['石桥社区', 'shiqiao'],
  ['和平社区', 'heping'],
])('「%s」是哪个村', (word, id) => {
  const found = findVillage(word, villages);
  expect('village' in found ? found.village.id : undefined).toBe(id);
});

test('合得上两个的，列出来；没有的，说像哪个', () => {
  const said = (word: string) => {
    const found = findVillage(word, villages);
    return 'refusal' in found ? found.refusal : '';
  };
  expect(said('和平')).toContain('“和平”有2个：和平社区（heping）、和平村（heping-cun）');
  expect(said('石乔村')).toContain('是不是 石桥村？');
  expect(said('shiqiap')).toContain('是不是 shiqiao？');
  expect(said('甲村')).toMatch(/没有“甲村”这个村。.*有的是：丁村（ding）/);
});

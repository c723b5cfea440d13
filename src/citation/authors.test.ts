import { expect, test } from 'vitest';
import { assemblyOf, writtenAuthors } from './authors.ts';

test.each([
  ['某县某镇人民政府', '某县某镇人民政府'],
  ['某县民政局、某县财政局', '某县民政局, 某县财政局'],
  ['某县教委、某县民政局、某县财政局、某县医保局', '某县教委, 某县民政局, 某县财政局, 等'],
  ['某镇党政办、应急、民政', '某镇党政办、应急、民政'],
])('发文机关「%s」写成「%s」', (author, written) => {
  expect(writtenAuthors(author)).toBe(written);
});

test('村规民约是村民会议定的，社区是居民会议', () => {
  expect(assemblyOf('某县某镇', '上湾村')).toBe('某县某镇上湾村村民会议');
  expect(assemblyOf('某县某镇', '大坪社区')).toBe('某县某镇大坪社区居民会议');
});

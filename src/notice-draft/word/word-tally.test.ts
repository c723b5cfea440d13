import { expect, test } from 'vitest';
import { WordTally } from './word-tally.ts';

const bytes = new TextEncoder().encode(
  '<w:p><w:t>甲 </w:t><w:instrText>PAGE</w:instrText><mc:AlternateContent><mc:Choice><w:t>乙</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:p>',
);

test('取了的加上没取的，正好是全部的字，账才对得上；给老软件另写的一遍不算', () => {
  const tally = new WordTally();
  tally.take('甲');
  expect(tally.accountsFor(bytes)).toBe(false);
  tally.lose('hidden', '乙');
  expect(tally.accountsFor(bytes)).toBe(true);
  tally.take('乙');
  expect(tally.accountsFor(bytes)).toBe(false);
});

test('读脚注的字不记账', () => {
  const tally = new WordTally();
  tally.take('甲乙');
  tally.paused(() => {
    tally.take('丙');
    tally.lose('link');
  });
  expect(tally.accountsFor(bytes)).toBe(true);
  expect(tally.losses).toEqual([]);
});

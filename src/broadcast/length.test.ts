import { describe, expect, test } from 'vitest';
import { countSpoken, paragraphsOf, sayDuration, secondsToRead } from './length.ts';

test('一段一行，空行和行首行尾的空白不算', () => {
  expect(paragraphsOf('\n乡亲们好。\n\n  今天讲低保。 \n')).toEqual(['乡亲们好。', '今天讲低保。']);
  expect(paragraphsOf('\n \n')).toEqual([]);
});

test('只数念出来的字，标点、引号、换行不算', () => {
  expect(countSpoken('乡亲们好，\n钱打到“一卡通”。')).toBe(10);
  expect(countSpoken('，。？！：、“”')).toBe(0);
});

test('一分钟念200个字：念600个字要180秒，念1个字也不说成0', () => {
  expect(secondsToRead('听'.repeat(600))).toBe(180);
  expect(secondsToRead('听'.repeat(433))).toBe(130);
  expect(secondsToRead('')).toBe(0);
});

describe('念多久，说成整十秒', () => {
  test.each([
    [130, '约2分10秒'],
    [126, '约2分10秒'],
    [124, '约2分钟'],
    [180, '约3分钟'],
    [57, '约1分钟'],
    [44, '约40秒'],
    [3, '约10秒'],
  ])('%i 秒说成「%s」', (seconds, said) => {
    expect(sayDuration(seconds)).toBe(said);
  });
});

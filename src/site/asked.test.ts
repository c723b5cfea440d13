import { expect, test } from 'vitest';
import { questionsLeadingTo } from './asked.ts';

const pages = [
  { code: 1010, title: '农村低保', aliases: ['低保', '吃低保'] },
  { code: 1031, title: '居民医保', aliases: ['医保', '医保报销'] },
  { code: 1043, title: '农村饮水安全', aliases: ['自来水', '水费'] },
];
const counted = (...queries: readonly string[]) => [...questionsLeadingTo(queries, pages).values()];

test('说到哪一页的叫法、题目、编号，就数在哪一页', () => {
  expect(counted('低保怎么申请', '我家想吃低保', '居民医保', '1043')).toEqual([2, 1, 1]);
});

test('几页都对得上的，归叫法最长的那一页，一句只数一回', () => {
  expect(counted('低保户医保报销多少')).toEqual([0, 1, 0]);
});

test('只说了叫法的一截也算；谁也没问到的不数，空的话不数', () => {
  expect(counted('饮水安全', '修路', '')).toEqual([0, 0, 1]);
});

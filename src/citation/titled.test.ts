import { expect, test } from 'vitest';
import { titleCited } from './titled.ts';

const notice = '关于印发《某镇供水办法》《某镇用电办法》的通知';

test.each([
  ['某镇供水办法', '某镇供水办法'],
  ['某镇 用电办法', '某镇 用电办法'],
  ['《某镇用电办法》', '《某镇用电办法》'],
])('写在「%s」底下的条款，引的是它自己的题目', (heading, title) => {
  expect(titleCited(notice, heading)).toBe(title);
});

test.each([notice, '工作要求', undefined])('前面的标题是「%s」，引的是通知', (heading) => {
  expect(titleCited(notice, heading)).toBe(notice);
});

test('不是印发的通知，题目里的书名号不算', () => {
  const title = '关于贯彻《某办法》的意见';
  expect(titleCited(title, '某办法')).toBe(title);
});

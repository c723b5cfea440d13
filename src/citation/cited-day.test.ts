import { expect, test } from 'vitest';
import { sayCitedDay } from './cited-day.ts';

const tags = (day: string) =>
  day === ''
    ? '<meta name="citation_date" content><meta name="DC.date" content>'
    : `<meta name="citation_date" content="${day}"><meta name="DC.date" content="${day}">`;
const page = (day: string) => `<meta name="PubDate" content="2022-10-20">${tags(day)}<p>字</p>`;

test('引用的日子换成最近一版的，别的日子不动', () => {
  expect(sayCitedDay(page('2022-10-20'), '2022-10-28')).toBe(
    page('2022-10-20').replace(tags('2022-10-20'), tags('2022-10-28')),
  );
  expect(sayCitedDay(page(''), '2022-10-28')).toContain(tags('2022-10-28'));
});

test('看不到历史的照页面自己的；也没有的不写空的', () => {
  expect(sayCitedDay(page('2022-10-20'), undefined)).toBe(page('2022-10-20'));
  expect(sayCitedDay(page(''), undefined)).toBe(
    '<meta name="PubDate" content="2022-10-20"><p>字</p>',
  );
});

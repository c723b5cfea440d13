import { expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import { listedExample, searchPageExample } from '../../../tests/support/search-page.ts';
import { readQuery } from '../query/query.ts';
import { listSuggestions } from './list-suggestions.ts';
import type { Suggestion } from './suggestion.ts';

const asked = (text: string, villages = {}) =>
  readQuery(text, exampleSounds, (character) => character, villages);
const page = (path: string, changes = {}): Suggestion =>
  listedExample({ page: searchPageExample({ path, code: path.slice(0, 4) }), path, ...changes });
const { signals } = listedExample();

test('把握不大的头一条不列，后面的更不列：不硬凑', () => {
  const ranked = [page('1010/', { confidence: 0.3 }), page('1042/', { score: 1 })];
  expect(listSuggestions(asked('低保'), ranked)).toMatchObject({ list: [], clear: false });
});

test('把握不够的标着拿不准，排在后头；头一条拿不准，都拿不准', () => {
  const half = { confidence: 0.6 };
  const sure = listSuggestions(asked('低保'), [
    page('1010/'),
    page('1042/', { ...half, score: 8 }),
    page('1090/', { score: 7 }),
  ]);
  expect(sure.list.map(({ path, unsure }) => [path, unsure])).toEqual([
    ['1010/', false],
    ['1090/', false],
    ['1042/', true],
  ]);
  const weak = listSuggestions(asked('低保'), [page('1010/', half), page('1042/', { score: 1 })]);
  expect(weak.clear).toBe(false);
  expect(weak.list.every(({ unsure }) => unsure)).toBe(true);
});

test.each([
  ['话没有对上几成', { coverage: 0.5 }],
  ['最少见的字没对上', { rarest: 0.2 }],
  ['名目的字没对上', { head: 0.2 }],
  ['好些字全站没有', { unseen: 0.4 }],
  ['说的是别的一件公家的事', { elsewhere: true }],
])('%s，列出来，可是不当答案', (_, weak) => {
  const one = page('1010/', { signals: { ...signals, ...weak } });
  expect(listSuggestions(asked('低保'), [one])).toMatchObject({
    list: [{ path: '1010/' }],
    clear: false,
  });
});

test('两条差不多好，没有答案；整句就是名字的照给', () => {
  const close = [page('1010/', { signals: { ...signals, named: 0.5 } }), page('1042/')];
  expect(listSuggestions(asked('低保'), close).clear).toBe(false);
  expect(listSuggestions(asked('低保'), [page('1010/'), page('1042/')]).clear).toBe(true);
});

test('说的是甲村，别的村的不当答案', () => {
  const inVillage = (village: string) => [
    listedExample({ page: searchPageExample({ path: '2001/', village }), path: '2001/' }),
  ];
  const question = asked('甲村彩礼', { 甲村: 'jia' });
  expect(listSuggestions(question, inVillage('yi')).clear).toBe(false);
  expect(listSuggestions(question, inVillage('jia')).clear).toBe(true);
});

test('只差日期的几期折成一条，说还有几期', () => {
  const release = (code: string, day: string, score: number) =>
    listedExample({
      page: searchPageExample({
        ...{
          path: `${code}/`,
          code,
          kind: 'progress',
          title: `办到哪一步（到${day}）`,
          editions: 5,
        },
      }),
      path: `${code}/`,
      score,
    });
  const { list } = listSuggestions(asked('走访了多少户'), [
    release('7003', '2022年10月25日', 9),
    release('7001', '2022年9月5日', 8),
  ]);
  expect(list.map(({ path, more }) => [path, more])).toEqual([['7003/', 4]]);
});

test('一页最多列两个条款', () => {
  const clauses = ['1', '2', '3'].map((anchor) =>
    listedExample({
      clause: { anchor, label: `第${anchor}条`, summary: '', aliases: [] },
      path: `2001/#${anchor}`,
    }),
  );
  expect(listSuggestions(asked('彩礼'), clauses).list).toHaveLength(2);
});

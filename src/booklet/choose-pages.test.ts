import { expect, test } from 'vitest';
import { type BookletPart, choosePages, sectionOfPage } from './choose-pages.ts';

const all = [
  ...['', '404/', '1010/', '1012/', '1010/card/', '1010/versions/', '2001/', '2002/', '4001/'],
  ...['622001/', '622002/', '7001/', '7002/', '8001/', 'about/', 'finder/', 'search/', 'terms/'],
  ...['villages/', 'villages/jia/', 'villages/yi/'],
];
const links: Readonly<Record<string, readonly string[]>> = {
  '1010/': ['terms/', '1012/'],
  '8001/': ['622001/', '1012/', 'finder/', 'villages/jia/'],
  'villages/jia/': ['2001/', '622001/', '8001/', '1012/', '7002/', 'villages/'],
};
const chosen = (part: BookletPart) =>
  choosePages(part, all, (path) => new Set(links[path] ?? [])).join(' ');

test('整个网站：一类一段，进度新的在前；列表、搜索、旧版、明白卡不装', () => {
  expect(chosen({ what: 'whole' })).toBe(
    '1010/ 1012/ 622001/ 622002/ 2001/ 2002/ 7002/ 7001/ 8001/ villages/jia/ villages/yi/ 4001/ terms/ about/',
  );
});

test('一类：用到的名词解释也装上', () => {
  expect(chosen({ what: 'kind', kind: 'policies' })).toBe('1010/ 1012/ terms/');
});

test('一个村：村的那一页，和它自己的事、会、规矩；政策、进度是全镇的，不装', () => {
  expect(chosen({ what: 'village', village: 'jia' })).toBe('622001/ 2001/ 8001/ villages/jia/');
});

test('一次会：会，和它提到的有编号的各页', () => {
  expect(chosen({ what: 'meeting', code: 8001 })).toBe('1012/ 622001/ 8001/');
});

test('一页', () => {
  expect(chosen({ what: 'page', code: 1012 })).toBe('1012/');
});

test.each([
  { what: 'page', code: 1099 },
  { what: 'meeting', code: 8099 },
  { what: 'village', village: 'ding' },
] as const)('没有的一页也不给：%o', (part) => {
  expect(chosen(part)).toBe('');
});

test('会议的编号写成了别的编号，不当会议', () => {
  expect(chosen({ what: 'meeting', code: 1010 })).toBe('');
});

test.each([
  ['1010/', 'policies'],
  ['622001/', 'promises'],
  ['villages/jia/', 'villages'],
  ['9999/', undefined],
  ['guide/use/', undefined],
])('%s 归 %s', (path, section) => {
  expect(sectionOfPage(path)).toBe(section);
});

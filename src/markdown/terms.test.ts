import { expect, test } from 'vitest';
import { linkTerms, termsIn, termUrl } from './terms.ts';

const TERMS = [
  { id: 'monitoring', term: '监测' },
  { id: 'relapse-monitoring', term: '防止返贫监测', aliases: ['防返贫监测'] },
  { id: 'two-assurances', term: '两不愁三保障', aliases: [] },
];

test('一个词只在第一次出现时加链接', () => {
  const seen = new Set<string>();
  expect(linkTerms('“两不愁三保障”就是两不愁三保障。', TERMS, seen)).toEqual([
    { type: 'text', text: '“' },
    { type: 'term', text: '两不愁三保障', id: 'two-assurances' },
    { type: 'text', text: '”就是两不愁三保障。' },
  ]);
  expect(linkTerms('两不愁三保障', TERMS, seen)).toEqual([{ type: 'text', text: '两不愁三保障' }]);
});

test('同一处取最长的词；长词链接过了，里面的短词也不拆出来', () => {
  const seen = new Set<string>();
  expect(linkTerms('防止返贫监测，防止返贫监测，监测', TERMS, seen)).toEqual([
    { type: 'term', text: '防止返贫监测', id: 'relapse-monitoring' },
    { type: 'text', text: '，防止返贫监测，' },
    { type: 'term', text: '监测', id: 'monitoring' },
  ]);
});

test('别的写法算同一个词', () => {
  const seen = new Set<string>();
  const parts = linkTerms('防返贫监测和防止返贫监测', TERMS, seen);
  expect(parts.filter(({ type }) => type === 'term')).toEqual([
    { type: 'term', text: '防返贫监测', id: 'relapse-monitoring' },
  ]);
  expect([...seen]).toEqual(['relapse-monitoring']);
});

test('没有词表，文字原样返回', () => {
  expect(linkTerms('监测', [], new Set())).toEqual([{ type: 'text', text: '监测' }]);
  expect(linkTerms('', [], new Set())).toEqual([]);
});

test('带正则符号的词按字面认', () => {
  const terms = [{ id: 'a', term: '三(二)', aliases: ['A+B'] }];
  expect(linkTerms('看A+B', terms, new Set())).toEqual([
    { type: 'text', text: '看' },
    { type: 'term', text: 'A+B', id: 'a' },
  ]);
});

test('front matter 里只数组件会加链接的各项，记号里的不数', () => {
  const frontmatter = {
    title: '防返贫监测',
    who: ['纳入监测的户'],
    basis: [{ short: '两不愁三保障' }],
    fee: '不收钱〔据 两不愁三保障〕',
  };
  expect([...termsIn(frontmatter, TERMS)]).toEqual(['monitoring']);
});

test('表格里套着的文字也数', () => {
  const amounts = [{ name: '补助', rows: [{ head: '监测户', cells: [600, '两不愁三保障'] }] }];
  expect([...termsIn({ amounts }, TERMS)].toSorted()).toEqual(['monitoring', 'two-assurances']);
});

test('词的地址带上网站所在的目录', () => {
  expect(termUrl('monitoring', '/zt/mbl/')).toBe('/zt/mbl/terms/#monitoring');
  expect(termUrl('monitoring', '/')).toBe('/terms/#monitoring');
});

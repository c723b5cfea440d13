import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShard } from '../search/index/shards.ts';
import { unpackSounds } from '../search/words/sounds.ts';
import { packFiles, unpackFiles } from './packed-files.ts';
import { bookletSearch, narrowShard } from './search-files.ts';

const sounds = unpackSounds('a1 ');
const site = new Map([
  ['index.json', '{"span":10,"shards":1}'],
  ['rare.json', '{"traditional":"","sounds":""}'],
  ['c/0.json', '{"path":"1010/","title":"<低保>"}'],
  ['c/1.json', '{"path":"guide/","title":"怎么用"}'],
  ['p/0.txt', '1010\tZ\n低保\tBAa\n怎么\tCa\n!0\t1010/\t1010\t农村低保'],
]);

test('只留册子里有的页；别的页的摘要、字对、抢先的题目都不装', () => {
  const kept = bookletSearch(site, (path) => path === '1010/');
  expect([...kept.keys()]).toEqual(['c/0.json', 'index.json', 'rare.json', 'p/0.txt']);
  expect(kept.get('p/0.txt')).toBe('1010\t1Z\n低保\t2B');
});

test('册子里一页也搜不着的，什么也不装', () => {
  expect(bookletSearch(site, () => false).size).toBe(0);
});

test('打好包放进网页，再取出来还是那些；标签的尖括号不露', () => {
  const packed = packFiles(bookletSearch(site, (path) => path === '1010/'));
  const files = unpackFiles(packed);
  expect(packed).not.toContain('<');
  expect([...files.keys()]).toEqual(['c/0.json', 'index.json', 'rare.json', 'p/0.txt']);
  expect(JSON.parse(files.get('c/0.json') ?? '')).toEqual({ path: '1010/', title: '<低保>' });
  expect(files.get('p/0.txt')).toBe('1010\t1Z\n低保\t2B');
});

const posting = fc.record({
  step: fc.integer({ min: 1, max: 2000 }),
  level: fc.constantFrom(...'ABMZ'),
  mark: fc.constantFrom('', "'"),
});

test('随便怎样的一行：留下的各条，分量、记号、一共几条都跟原来一样', () => {
  fc.assert(
    fc.property(fc.array(posting, { minLength: 1, maxLength: 30 }), fc.nat(3), (list, rest) => {
      const line = `低保\t${list.map(({ mark, level, step }) => mark + level + step.toString(36)).join('')}`;
      const isKept = (document: number) => document % 4 === rest;
      const [whole] = [...readShard(line, sounds).entries.values()].flat();
      const [narrow] = [...readShard(narrowShard(line, isKept), sounds).entries.values()].flat();
      const wanted = whole?.postings.filter(({ document }) => isKept(document)) ?? [];
      expect(narrow?.postings ?? []).toEqual(wanted);
      if (wanted.length > 0) expect(narrow?.documents).toBe(whole?.documents);
    }),
  );
});

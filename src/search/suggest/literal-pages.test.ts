import { expect, test } from 'vitest';
import { exampleSounds } from '../../../tests/support/pinyin-example.ts';
import type { ShardEntry } from '../index/shards.ts';
import { readQuery } from '../query/query.ts';
import { literalPages, possiblePages } from './literal-pages.ts';

/** 一对字在哪几页上；`documents` 比记下的多，就是没记全。 */
const entry = (text: string, pages: readonly number[], documents = pages.length): ShardEntry => ({
  text,
  otherwiseRead: false,
  documents,
  postings: pages.map((document) => ({ document, weight: 1, named: false })),
});

const question = readQuery('吃水难', exampleSounds, (character) => character);
const [first, second] = question.pairs;
const indexOf = (entries: ReadonlyMap<string, ShardEntry>) => ({
  documents: 100,
  sounds: exampleSounds,
  entriesOf: (key: string) => [entries.get(key)].filter((one) => one !== undefined),
});

test('记全了的字对，都写着的页才算', () => {
  const index = indexOf(
    new Map([
      [first?.key ?? '', entry('吃水', [1, 2])],
      [second?.key ?? '', entry('水难', [2, 3])],
    ]),
  );
  expect(literalPages(question, index, 1)).toEqual([2]);
  expect(possiblePages(question, index, 1)).toEqual([2]);
});

test('没记全的字对，没记的页也可能写着，排在后头', () => {
  const index = indexOf(
    new Map([
      [first?.key ?? '', entry('吃水', [1, 2], 60)],
      [second?.key ?? '', entry('水难', [2, 3])],
    ]),
  );
  expect(literalPages(question, index, 1)).toEqual([2]);
  expect(possiblePages(question, index, 1)).toEqual([2, 3]);
});

import { describe, expect, test } from 'vitest';
import { districtTowns, townIndexOf } from '../../../tests/support/district-towns.ts';
import { documentsOf } from '../index/documents.ts';
import { pinyinPro } from '../index/pinyin-pro.ts';
import { type SuggestionFiles, suggestionFiles } from '../index/suggestion-files.ts';
import { openSearch } from '../suggest/suggest.ts';
import { mergeIndexes } from './merge-indexes.ts';

const everything = { kind: '', village: '' };

/** 各镇的页放在一起，从头建的一份。 */
const rebuilt = suggestionFiles(
  districtTowns.flatMap(({ id, pages }) =>
    pages.flatMap((page) =>
      documentsOf({ ...page, path: `${id}/${page.path}`, village: page.villageName }),
    ),
  ),
  pinyinPro,
  ['龘'],
  [['飲', ['饮']]],
);
/** 合并的一份；要点、正文取各镇自己的。 */
const merged: SuggestionFiles = new Map([
  ...mergeIndexes(districtTowns.map(townIndexOf)),
  ...districtTowns
    .flatMap(({ id, files, pages }) =>
      pages.map((_, at) => {
        const page = JSON.parse(files.get(`c/${at}.json`) ?? '');
        const located = { ...page, path: `${id}/${page.path}`, village: page.villageName };
        return [JSON.stringify(located), files.get(`t/${at}.txt`) ?? ''] as const;
      }),
    )
    .flatMap(([page, text], at) => [
      [`c/${at}.json`, page] as const,
      [`t/${at}.txt`, text] as const,
    ]),
]);

function searchIn(files: SuggestionFiles) {
  const read = (name: string) => files.get(name) ?? '';
  return openSearch({
    manifest: async () => JSON.parse(read('index.json')),
    shard: async (number) => read(`p/${number}.txt`),
    page: async (number) => JSON.parse(read(`c/${number}.json`)),
    text: async (number) => read(`t/${number}.txt`),
    rare: async () => JSON.parse(read('rare.json')),
    conditions: async () => JSON.parse(read('conditions.json')),
  });
}

describe('合并几个镇的建议', () => {
  const one = searchIn(merged);
  const other = searchIn(rebuilt);
  test.each([
    ...['低保', '底保', 'dibao', 'nczddb', '我屋头没得水吃了', '飲水', '自来水', '彩礼', '水池'],
    ...['房子漏雨', '危改', '八十岁老人', '80岁', '救急', '退耕', '野外烧火', '第二条', '垃圾'],
    ...['办护照', '丁村的彩礼', '戊村烧火', '红白喜事', '学生', '津贴', '火', '1061', '村规民约'],
  ])('问“%s”，和把各镇的页放在一起从头建的一样', async (query) => {
    const [ours, theirs] = await Promise.all(
      [one, other].map((search) => search.suggest(query, everything)),
    );
    const told = (found: typeof ours) =>
      found?.list.map(({ path, unsure, page }) => [path, unsure, page.title]);
    expect(told(ours)).toEqual(told(theirs));
    expect([ours?.clear, ours?.direct?.path]).toEqual([theirs?.clear, theirs?.direct?.path]);
  });

  test('片子里记的，一行不差', () => {
    const lines = (files: SuggestionFiles) =>
      [...files]
        .filter(([name]) => name.startsWith('p/'))
        .flatMap(([, text]) => text.split('\n').filter((line) => !line.startsWith('!')))
        .toSorted();
    expect(lines(merged)).toEqual(lines(rebuilt));
    expect(lines(merged).length).toBeGreaterThan(100);
  });

  test('总表里的读音、条数，条件里的页，和从头建的一样', () => {
    const of = (files: SuggestionFiles, name: string) => JSON.parse(files.get(name) ?? '');
    const { sounds, documents, span } = of(rebuilt, 'index.json');
    expect(of(merged, 'index.json')).toMatchObject({ sounds, documents, span });
    expect(of(merged, 'conditions.json')).toEqual(of(rebuilt, 'conditions.json'));
    expect(of(merged, 'rare.json')).toEqual(of(rebuilt, 'rare.json'));
  });
});

import { describe, expect, test } from 'vitest';
import { districtTowns, townIndexOf } from '../../../tests/support/district-towns.ts';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { documentsOf } from '../index/documents.ts';
import { pinyinPro } from '../index/pinyin-pro.ts';
import { type SuggestionFiles, suggestionFiles } from '../index/suggestion-files.ts';
import { openSearch } from '../suggest/suggest.ts';
import { mergeIndexes } from './merge-indexes.ts';

/** 片子里的各行，题目不算。 */
function linesIn(files: SuggestionFiles): readonly string[] {
  return [...files]
    .filter(([name]) => name.startsWith('p/'))
    .flatMap(([, text]) => text.split('\n').filter((line) => !line.startsWith('!')))
    .toSorted();
}

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

test('比一片记得下的还多：留下的、一共几条，和从头建的一样', () => {
  const made = ['a', 'b', 'c'].map((id, town) => {
    const pages = Array.from({ length: 30 + town }, (_, at) =>
      indexedPageExample({
        ...{ path: `${at}/`, code: String(1000 + at), kind: 'policies', kindLabel: '政策' },
        ...{ title: at % 3 === town ? '农村低保' : '办事指南', summary: '申请低保找镇里。' },
        parts: [{ text: '低保'.repeat(1 + ((at * 7 + town) % 5)) }],
      }),
    );
    const files = suggestionFiles(pages.flatMap(documentsOf), pinyinPro, [], []);
    return { id, name: id, address: `https://example.org/${id}/`, pages, files };
  });
  const all = made.flatMap(({ id, pages }) =>
    pages.flatMap((page) => documentsOf({ ...page, path: `${id}/${page.path}` })),
  );
  const whole = suggestionFiles(all, pinyinPro, [], []);
  const together = linesIn(mergeIndexes(made.map(townIndexOf)));
  expect(together).toEqual(linesIn(whole));
  expect(together.some((line) => /^低保\t93/.test(line))).toBe(true);
});

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
    expect(linesIn(merged)).toEqual(linesIn(rebuilt));
    expect(linesIn(merged).length).toBeGreaterThan(100);
  });

  test('总表里的读音、条数，条件里的页，和从头建的一样', () => {
    const of = (files: SuggestionFiles, name: string) => JSON.parse(files.get(name) ?? '');
    const { sounds, documents, span } = of(rebuilt, 'index.json');
    expect(of(merged, 'index.json')).toMatchObject({ sounds, documents, span });
    expect(of(merged, 'conditions.json')).toEqual(of(rebuilt, 'conditions.json'));
    expect(of(merged, 'rare.json')).toEqual(of(rebuilt, 'rare.json'));
  });
});

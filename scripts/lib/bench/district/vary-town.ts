import type { IndexedPage } from '../../../../src/search/entries/indexed-page.ts';

/** 翻出来的一个镇：代号、镇名、交给搜索的全部页。 */
export interface VariedTown {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly IndexedPage[];
}

const FIRST = [...'东南西北上下前后新老大小高长平安永福兴和'];
const SECOND = [...'河源泉岩林岗墩堡店铺渡码寨营屯庄院坊门口'];

/**
 * 照一个镇的页翻出第 `at` 个镇：镇名、村名换掉，别的话一样，像一个区里政策都一样的各镇；
 * 每个镇的村名互不相同，隔几个镇会有同名的村。同样的输入总翻出同样的镇。
 */
export function varyTown(pages: readonly IndexedPage[], townName: string, at: number): VariedTown {
  const villages = [...new Set(pages.map(({ villageName }) => villageName))].filter(
    (name) => name !== '',
  );
  const name = `${nameAt(at * 7 + 3)}镇`;
  const names = new Map([
    [townName, name],
    ...villages.map((village, place) => [village, `${nameAt(at * 53 + place)}村`] as const),
  ]);
  const pattern = new RegExp(
    [...names.keys()].toSorted((a, b) => b.length - a.length).join('|'),
    'g',
  );
  const text = JSON.stringify(pages).replace(pattern, (word) => names.get(word) ?? word);
  return { id: `t${at + 1}`, name, pages: JSON.parse(text) };
}

function nameAt(number: number): string {
  const first = FIRST[number % FIRST.length] ?? '';
  return first + (SECOND[Math.floor(number / FIRST.length) % SECOND.length] ?? '');
}

import type { IndexedPage } from '../../src/search/entries/indexed-page.ts';
import { documentsOf } from '../../src/search/index/documents.ts';
import { pinyinPro } from '../../src/search/index/pinyin-pro.ts';
import { type SuggestionFiles, suggestionFiles } from '../../src/search/index/suggestion-files.ts';
import type { TownIndex } from '../../src/search/merge/merge-indexes.ts';
import { indexedPageExample } from './indexed-page.ts';

/** 编出来的一个镇：名字、网址、页和建好的建议。 */
export interface MadeTown {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly pages: readonly IndexedPage[];
  readonly files: SuggestionFiles;
}

const policy = (code: number, title: string, summary: string, more: Partial<IndexedPage> = {}) =>
  indexedPageExample({
    ...{
      path: `${code}/`,
      code: String(code),
      kind: 'policies',
      kindLabel: '政策',
      title,
      summary,
    },
    ...{ parts: [{ text: summary }], ...more },
  });

/** 三个镇都讲的几件事；各镇另有自己的。 */
const shared = [
  policy(1010, '农村低保', '收入不到低保线，按月补差额。', {
    aliases: ['低保', '吃低保'],
    questions: ['低保一个月好多？'],
    steps: ['先写申请。', '镇里核查。'],
  }),
  policy(1042, '农村饮水安全', '没水吃了找哪个。', { aliases: ['吃水', '自来水'] }),
  policy(1050, '高龄津贴', '满八十岁每月领。', {
    aliases: ['老人津贴'],
    points: ['八十岁以上的老人'],
  }),
];

const villages = (code: number, id: string, name: string, articles: readonly string[]) =>
  indexedPageExample({
    ...{ path: `${code}/`, code: String(code), kind: 'rules', kindLabel: '村规民约' },
    ...{ title: `${name}村规民约`, village: id, villageName: name, summary: '大家商量定的。' },
    parts: articles.map((text, at) => ({
      clause: { id: String(at + 1), label: `第${'一二三四五'[at]}条` },
      text: `第${'一二三四五'[at]}条　${text}`,
    })),
  });

const towns: readonly (readonly [id: string, name: string, pages: readonly IndexedPage[]])[] = [
  [
    'songbai',
    '松柏镇',
    [
      ...shared,
      policy(1060, '退耕还林补助', '退了耕的地，栽树有补助。'),
      villages(2001, 'ding', '丁村', ['彩礼两家商量，不攀比。', '水池大家管，不乱动。']),
    ],
  ],
  [
    'liutang',
    '柳塘乡',
    [
      ...shared,
      policy(1061, '危房改造', '房子漏雨、要垮了，先鉴定再改造。', { aliases: ['危改'] }),
      villages(2001, 'ding', '丁村', ['红白喜事简办，不大操大办。', '垃圾倒在桶里。']),
      villages(2002, 'wu', '戊村', ['山上不准野外烧火。']),
    ],
  ],
  [
    'meiwan',
    '梅湾街道',
    [
      ...shared,
      policy(1062, '临时救助', '突然遇到大病、火灾，一次给一笔救急的钱。', { aliases: ['救急'] }),
      policy(1063, '义务教育资助', '家庭困难的学生，有生活补助。'),
    ],
  ],
];

/** 编好的三个镇：一样的政策、同名的村都有。 */
export const districtTowns: readonly MadeTown[] = towns.map(([id, name, pages]) => ({
  ...{ id, name, address: `https://example.org/${id}/`, pages },
  files: suggestionFiles(pages.flatMap(documentsOf), pinyinPro, ['龘'], [['飲', ['饮']]]),
}));

/** 一个镇建好的建议，照合并要的样子。 */
export function townIndexOf({ id, name, address, files }: MadeTown): TownIndex {
  const json = (file: string) => JSON.parse(files.get(file) ?? '');
  return {
    ...{ id, name, address },
    manifest: json('index.json'),
    conditions: json('conditions.json'),
    rare: json('rare.json'),
    shard: (number) => files.get(`p/${number}.txt`) ?? '',
  };
}

import { describe, expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { bodyOf, type Passage, passagesIn } from '../fulltext/passage.ts';
import { recordOf } from './records.ts';

const rules = indexedPageExample({
  ...{ path: '2001/', code: '2001', kind: 'rules', kindLabel: '村规民约' },
  ...{ village: 'jia', villageName: '甲村', title: '甲村村规民约', summary: '酒席怎么办。' },
  aliases: ['彩礼', '办酒席'],
  parts: [
    { text: '酒席怎么办。' },
    { clause: { id: '5', label: '第五条' }, text: '第五条 两家人坐下来商量。' },
  ],
});

describe('一页变成一条搜索记录', () => {
  const record = recordOf(rules, '/zt/mbl/', 7);

  test('地址带底座，类和村可以筛', () => {
    expect(record).toMatchObject({
      url: '/zt/mbl/2001/',
      language: 'zh',
      meta: {
        title: '甲村村规民约',
        code: '2001',
        kind: '村规民约',
        village: '甲村',
        summary: '酒席怎么办。',
        aliases: '彩礼|办酒席',
        place: '7',
      },
      filters: { kind: ['rules'], village: ['jia'] },
    });
  });

  test('叫法写进供搜的文字，正文里没有「彩礼」也搜得到这一页', () => {
    expect(record.content).toContain('彩礼、办酒席');
    expect(JSON.stringify(bodyOf(record.content))).not.toContain('彩礼');
  });

  test('正文取得回来，哪一段归哪一条', () => {
    expect(bodyOf(record.content)).toEqual(rules.parts);
  });
});

test('取回的正文分成几条：整页一条，每个条款各一条，条款不带整页的叫法', () => {
  const page: Passage = {
    url: '/2001/',
    code: '2001',
    title: '甲村村规民约',
    short: undefined,
    kind: '村规民约',
    village: '甲村',
    clause: undefined,
    summary: '酒席怎么办。',
    aliases: ['彩礼'],
    body: '',
    score: 3,
  };
  const body = bodyOf(recordOf(rules, '/', 0).content);
  expect(passagesIn(page, body)).toEqual([
    { ...page, body: '酒席怎么办。 第五条 两家人坐下来商量。' },
    {
      ...page,
      url: '/2001/#5',
      clause: '第五条',
      summary: '',
      aliases: [],
      body: '第五条 两家人坐下来商量。',
    },
  ]);
});

test('不属于哪个村、没有编号的页，不写空的项', () => {
  const record = recordOf(indexedPageExample({ kind: 'guide', title: '怎么查' }), '/', 3);
  expect(record.filters).toEqual({ kind: ['guide'] });
  expect(record.meta).toEqual({ title: '怎么查', place: '3' });
});

import { describe, expect, test } from 'vitest';
import { heldPassages } from './held.ts';
import type { Passage } from './passage.ts';

const candidate = (url: string, fields: Partial<Passage>): Passage => ({
  url,
  code: undefined,
  title: '',
  short: undefined,
  kind: '',
  village: undefined,
  clause: undefined,
  summary: '',
  aliases: [],
  body: '',
  score: 0,
  ...fields,
});

const water = candidate('/1042/', {
  code: '1042',
  title: '农村饮水安全',
  aliases: ['吃水', '没得水', '水管爆了'],
  body: '先找管水员。',
});
const relief = candidate('/1010/', {
  code: '1010',
  title: '农村低保',
  aliases: ['吃低保', '低保户'],
  body: '收入低的户可以申请。',
});
const housing = candidate('/1040/', {
  code: '1040',
  title: '农村危房改造',
  aliases: ['房子漏雨', '土墙裂了', '房子要垮'],
  body: '要住在里面。',
});
const rules = candidate('/2001/', {
  code: '2001',
  title: '甲村村规民约',
  kind: '村规民约',
  village: '甲村',
  body: '第五条 彩礼由两家商量。',
});
const clause = (number: number, body: string) =>
  candidate(`/2001/#${number}`, {
    title: rules.title,
    village: rules.village,
    clause: `第${number}条`,
    body,
  });
const all = [water, relief, housing, rules, clause(5, '彩礼由两家商量。')];

const urls = (items: readonly Passage[]) => items.map(({ url }) => url);

describe('真含有的', () => {
  test('拆成单字碰巧都有的不算', () => {
    const nearby = candidate('/4001/', { body: '最低保障' });
    expect(urls(heldPassages('低保', [nearby]))).toEqual(['/4001/']);
    expect(urls(heldPassages('低保', [candidate('/4001/', { body: '保持低收入' })]))).toEqual([]);
  });

  test('照建议打的分排，一样的照来的次序', () => {
    const list = [
      candidate('/a/', { body: '彩礼', score: 1 }),
      candidate('/b/', { body: '彩礼', score: 2 }),
      candidate('/c/', { body: '彩礼', score: 1 }),
    ];
    expect(urls(heldPassages('彩礼', list))).toEqual(['/b/', '/a/', '/c/']);
  });

  test('说的是编号的那一页，正文里没有写编号也列', () => {
    expect(urls(heldPassages('1010', [relief]))).toEqual(['/1010/']);
  });

  test('页在前，它的条款紧跟着', () => {
    expect(urls(heldPassages('彩礼', all.toReversed()))).toEqual(['/2001/', '/2001/#5']);
  });

  test('条款的叫法就是要找的词，这一条排到页的前面', () => {
    const terms = candidate('/terms/', { title: '名词解释', body: '六个一 八件事的总名。' });
    const term = { ...terms, url: '/terms/#eight', clause: '六个一', body: '八件事的总名。' };
    expect(urls(heldPassages('六个一', [terms, term]))).toEqual(['/terms/#eight', '/terms/']);
  });

  test('一页最多列三个条款', () => {
    const many = [rules, ...[5, 6, 7, 8].map((number) => clause(number, '彩礼'))];
    expect(urls(heldPassages('彩礼', many))).toEqual([
      '/2001/',
      '/2001/#5',
      '/2001/#6',
      '/2001/#7',
    ]);
  });

  test('只有题目里有、自己的字里没有的条款不列', () => {
    expect(urls(heldPassages('村规民约', all))).toEqual(['/2001/']);
  });

  test('几个词要都有；一个在题目、一个在条文，也算', () => {
    expect(urls(heldPassages('甲村 彩礼', all))).toEqual(['/2001/', '/2001/#5']);
    expect(urls(heldPassages('乙村 彩礼', all))).toEqual([]);
  });

  test('全角、大写、中间的空格都不碍事', () => {
    expect(urls(heldPassages('１０１０', all))).toEqual(['/1010/']);
    expect(urls(heldPassages('村规民约', [candidate('/x/', { body: '村 规民约' })]))).toEqual([
      '/x/',
    ]);
  });

  test('一句问话没有原样写着，不拿相近的充数', () => {
    expect(heldPassages('房子漏雨找谁', all)).toEqual([]);
  });

  test('什么也没问，什么也不列', () => {
    expect(heldPassages('　', all)).toEqual([]);
  });
});

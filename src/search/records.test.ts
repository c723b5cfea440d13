import { describe, expect, test } from 'vitest';
import { bodyOf } from './candidate.ts';
import { recordsOf } from './records.ts';

const html = (attributes: string, inside: string) =>
  `<html lang="zh-CN"><body><main data-pagefind-body ${attributes}>${inside}</main></body></html>`;

const rules = html(
  'data-code="2001" data-kind="rules" data-kind-label="村规民约" data-village="jia" data-village-name="甲村" data-title="甲村村规民约" data-summary="酒席怎么办。" data-aliases="彩礼|办酒席"',
  '<h1>甲村村规民约</h1><p id="5" data-clause="第五条">第五条　两家人坐下来商量。</p><p id="6" data-clause="第六条"></p>',
);

describe('一页变成搜索记录', () => {
  const records = recordsOf(rules, '/zt/mbl/2001/');

  test('整页一条，地址带底座，类和村可以筛', () => {
    expect(records?.page).toMatchObject({
      url: '/zt/mbl/2001/',
      language: 'zh',
      meta: {
        title: '甲村村规民约',
        code: '2001',
        kind: '村规民约',
        village: '甲村',
        summary: '酒席怎么办。',
        aliases: '彩礼|办酒席',
      },
      filters: { kind: ['rules'], village: ['jia'] },
    });
  });

  test('叫法写进供搜的文字，正文里没有「彩礼」也搜得到这一页', () => {
    expect(records?.page.content).toContain('彩礼、办酒席');
    expect(bodyOf(records?.page.content ?? '')).not.toContain('彩礼');
  });

  test('一句话摘要页面上没有写的，补在正文前面', () => {
    expect(bodyOf(records?.page.content ?? '')).toMatch(/^酒席怎么办。 第五条/);
  });

  test('每个条款一条，直接指到锚点；没有字的条款不要', () => {
    expect(records?.clauses.map(({ url, meta }) => [url, meta.clause])).toEqual([
      ['/zt/mbl/2001/#5', '第五条'],
    ]);
    expect(bodyOf(records?.clauses[0]?.content ?? '')).toBe('第五条 两家人坐下来商量。');
  });

  test('条款不带整页的叫法，不然每一条都成了彩礼', () => {
    expect(records?.clauses[0]?.content).not.toContain('彩礼');
    expect(records?.clauses[0]?.meta).not.toHaveProperty('aliases');
  });
});

test('不属于哪个村、没有编号的页，不写空的项', () => {
  const record = recordsOf(html('data-kind="guide" data-title="怎么查"', '查'), '/guide/a/')?.page;
  expect(record?.filters).toEqual({ kind: ['guide'] });
  expect(record?.meta).toEqual({ title: '怎么查' });
});

test('不进搜索的页没有记录', () => {
  expect(recordsOf('<main>正文</main>', '/about/')).toBeUndefined();
});

test('要进搜索却没有题目的，说清是哪一页', () => {
  expect(() => recordsOf(html('data-kind="rules"', ''), '/2001/')).toThrow(
    '/2001/ 要进搜索，但 <main> 上没有 data-title。',
  );
});

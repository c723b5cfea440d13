import { expect, test } from 'vitest';
import { clausesIn } from './clauses-in.ts';

test('印发方案的通知：方案里的条引方案的题目，附件里的引通知的', () => {
  const body = `## 关于印发《某镇用水方案》的通知

各村：

## 某镇用水方案

### 一、总体要求

要用好水。

（一）**管好水源。** 每月看一回〔原文如此：少了句号〕

附件1：用水登记办法

附件1

用水登记办法

一、先登记
`;
  const clauses = clausesIn(body, 'official', '关于印发《某镇用水方案》的通知');
  expect(clauses.slice(0, 2)).toEqual([
    { anchor: '1', label: '第一部分', title: '某镇用水方案', opening: '总体要求' },
    { anchor: '1-1', label: '一（一）', title: '某镇用水方案', opening: '管好水源。 每月看一回' },
  ]);
  expect(clauses.find(({ anchor }) => anchor === 'a1-1')).toMatchObject({
    label: '附件1第一部分',
    title: '关于印发《某镇用水方案》的通知',
  });
});

test('村规一条一款都能引，开头的话长了只写几个字', () => {
  const body =
    '第一条　办酒席先给红白理事会说一声，哪天办、办几桌、要不要借村里的桌凳碗筷。\n\n理事会帮忙。';
  expect(clausesIn(body, 'articles', '某村村规民约')).toEqual([
    {
      ...{ anchor: '1', label: '第一条', title: '某村村规民约' },
      opening: '办酒席先给红白理事会说一声，哪天办、办几桌、要不…',
    },
    { anchor: '1-2', label: '第一条第二款', title: '某村村规民约', opening: '理事会帮忙。' },
  ]);
});

test('没有条款的，一条也没有', () => {
  expect(clausesIn('只有一段话。', 'official', '某通知')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { findUnspoken, sentencesOf } from './spoken.ts';

const spots = (script: string) => [...findUnspoken(script)].map(({ kind, text }) => [kind, text]);

describe('念不出来的', () => {
  test.each([
    ['每月630元', [['digit', '630元']]],
    [
      '补１，２００块',
      [
        ['digit', '１'],
        ['digit', '２００'],
      ],
    ],
    ['补1,200.5元', [['digit', '1,200.5元']]],
    ['报70%', [['digit', '70%']]],
    ['①先问', [['digit', '①']]],
    [
      '一〇一〇',
      [
        ['digit', '〇'],
        ['digit', '〇'],
      ],
    ],
    ['鉴定成C级', [['letter', 'C']]],
    ['下载Ａｐｐ', [['letter', 'Ａｐｐ']]],
    [
      '低保（农村）',
      [
        ['bracket', '（'],
        ['bracket', '）'],
      ],
    ],
    [
      '《条例》',
      [
        ['bracket', '《'],
        ['bracket', '》'],
      ],
    ],
    ['吃；穿', [['symbol', '；']]],
    ['## 低保', [['symbol', '##']]],
    [
      '- 低保——大家看',
      [
        ['symbol', '-'],
        ['symbol', '——'],
      ],
    ],
  ])('「%s」', (script, expected) => {
    expect(spots(script)).toEqual(expected);
  });

  test('汉字、换行和，。？！：、“”都念得出来', () => {
    expect(spots('乡亲们，好不好？好！\n\n三样：一、钱。打到“一卡通”。')).toEqual([]);
  });

  test('说出位置和后面的字', () => {
    expect([...findUnspoken('从2025年起')]).toEqual([
      { kind: 'digit', text: '2025', after: '年', offset: 1 },
    ]);
  });
});

test('按句号、问号、叹号和换行切成句子，逗号不切', () => {
  expect(sentencesOf('在吗？在，听着。\n\n好')).toEqual([
    { text: '在吗？', offset: 0 },
    { text: '在，听着。', offset: 3 },
    { text: '好', offset: 10 },
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeItem } from './pack-address.ts';
import { readTypedCodes } from './typed-codes.ts';

const published = new Set(['1010', '1030', '2001', '2022', '2026', '4001', '5000', '622001']);
const read = (text: string) => readTypedCodes(text, (code) => published.has(code));
const items = (text: string) => read(text).items.map(writeItem);

test.each([
  ['1010、2001第3条、4001二（八）', ['1010', '2001~3', '4001~2-8']],
  ['１０１０，２００１第３条；４００１二、（八）', ['1010', '2001~3', '4001~2-8']],
  ['1010 2001 第3条\n4001 二（八）', ['1010', '2001~3', '4001~2-8']],
  ['一零一零、二〇〇一第三条', ['1010', '2001~3']],
  ['1010,1030;622001', ['1010', '1030', '622001']],
  ['1010号、2001号第三条第二款', ['1010', '2001~3-2']],
  ['2001第3条、第5条和第十二条', ['2001~3', '2001~5', '2001~12']],
  ['2001第三十二条', ['2001~32']],
  ['2001第3条到第5条', ['2001~3', '2001~4', '2001~5']],
  ['2001第三至五条、第九条', ['2001~3', '2001~4', '2001~5', '2001~9']],
  ['2001第3—5条', ['2001~3', '2001~4', '2001~5']],
  ['2001第三、五条', ['2001~3', '2001~5']],
  ['2001第九条到第三条', ['2001~9', '2001~3']],
  ['2001第3条之1', ['2001~3.1']],
  ['2001《甲村村规民约》第三条', ['2001~3']],
  ['2001甲村村规民约第三条', ['2001~3']],
  ['4001《工作方案》二（八）', ['4001~2-8']],
  ['4001附件1第三条', ['4001~a1-t3']],
  ['2001~3, 2001#5, 2001@2022-10-28~3', ['2001~3', '2001~5', '2001@2022-10-28~3']],
  ['https://town.example.gov.cn/zt/mbl/2001/#3', ['2001~3']],
  ['https://town.example.gov.cn/2001/2022-10-28/#3', ['2001@2022-10-28~3']],
  ['/pack/#i=1010,2001~3&t=x', ['1010', '2001~3']],
])('“%s”', (text, expected) => {
  expect(items(text)).toEqual(expected);
});

describe('夹在一份议程里', () => {
  const agenda = `2026年12月5日院坝会议程（14:30，村委会）
一、学习农村低保政策（1010）；
二、讨论2001第3条，大家提意见
三、传达4001二（八）
四、公布5000元以上的开支、4001户的账，电话 023-1030、1030-2001
五、1010，二、再念一遍`;

  test('只取编号和条款：年份、钱、时间、电话、下一项的序数都不算', () => {
    expect(items(agenda)).toEqual(['1010', '2001~3', '4001~2-8', '1010']);
    expect(read(agenda).unknown).toEqual([]);
  });

  test('2022年是年份，2022是一份村规', () => {
    expect(items('2022年的事，看2022')).toEqual(['2022']);
    expect(items('二〇二二年的事')).toEqual([]);
    expect(items('2026-12-05、2026.12.5、2026/12/5')).toEqual([]);
  });
});

test('单独写着、这里没有的号说得出来；夹在话里的数不吭声', () => {
  expect(read('1010、9999、2999第3条')).toMatchObject({ unknown: ['9999', '2999'] });
  expect(read('去年有3200户，电话12345，编号12345678')).toEqual({ items: [], unknown: [] });
});

test('什么字都读得完，读出来的都是规矩的', () => {
  const pieces = fc.constantFrom(
    '2001',
    '第3条',
    '二（八）',
    '、',
    '，',
    '\n',
    '《',
    '》',
    '（',
    '#',
    '@',
    '年',
    '号',
    '〇',
    '～',
    '/',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      for (const item of items(typed))
        expect(item).toMatch(/^\d{4,6}(@[\d-]+)?(~[a-z0-9._]+(-[a-z0-9._]+)*)?$/);
    }),
  );
});

test('写的次序就是单子的次序；隔开用什么都行', () => {
  const separator = fc.constantFrom('、', '，', ',', ';', '；', ' ', '　', '\n', '\r\n');
  const code = fc.constantFrom('1010', '1030', '2001第3条', '4001二（八）', '622001');
  fc.assert(
    fc.property(fc.array(fc.tuple(code, separator), { minLength: 1 }), (parts) => {
      const typed = parts.flat().join('');
      const expected = parts.flatMap(([one]) => items(one));
      expect(items(typed)).toEqual(expected);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures.ts';
import { sayWritten } from './say-number.ts';

describe('阿拉伯数字写成念出来的字', () => {
  test.each([
    ['630', '', '六百三十'],
    ['630元', '', '六百三十块'],
    ['1001', '块', '一千零一'],
    ['7500', '', '七千五百'],
    ['21000', '', '二万一千'],
    ['100010', '', '十万零一十'],
    ['15', '', '十五'],
    ['115', '', '一百一十五'],
    ['0', '', '零'],
    ['63.45元', '', '六十三点四五块'],
    ['30%', '', '百分之三十'],
    ['30％', '', '百分之三十'],
    ['1,200', '', '一千二百'],
    ['2025', '年', '二零二五'],
    ['2025', '块', '二千零二十五'],
    ['12345', '', '一二三四五'],
    ['120', '', '一二零'],
    ['023', '', '零二三'],
    ['６３０', '', '六百三十'],
    ['③', '', '三'],
    ['〇', '', '零'],
  ])('「%s」后面跟着「%s」，念「%s」', (written, after, said) => {
    expect(sayWritten(written, after)).toBe(said);
  });

  test.each(['½', '100000000', '三'])('「%s」写不出来，不硬写', (written) => {
    expect(sayWritten(written)).toBeUndefined();
  });

  test('写出来的数，念回去还是那个数', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 99_999_999 }), (value) => {
        fc.pre(!/^1\d{4}$/.test(String(value)));
        expect(figuresIn(`${sayWritten(String(value))}块`).map((figure) => figure.value)).toEqual([
          String(value),
        ]);
      }),
    );
  });
});

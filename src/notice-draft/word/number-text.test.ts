import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHanNumber } from '../../clauses/han-number.ts';
import { readMark } from '../../clauses/numbering.ts';
import { numberText } from './number-text.ts';

test.each([
  ['chineseCounting', 12, '十二'],
  ['chineseCountingThousand', 103, '一百零三'],
  ['japaneseCounting', 21, '二十一'],
  ['ideographDigital', 10, '一〇'],
  ['decimal', 7, '7'],
  ['decimalZero', 7, '07'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalEnclosedCircleChinese', 3, '③'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedCircle', 36, '㊱'],
  ['decimalEnclosedCircle', 50, '㊿'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 20, '⒛'],
  ['chineseLegalSimplified', 13, '壹拾叁'],
  ['ideographTraditional', 3, '丙'],
  ['ideographZodiac', 12, '亥'],
  ['ideographEnclosedCircle', 2, '㊁'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 9, 'ix'],
  ['upperLetter', 28, 'BB'],
  ['lowerLetter', 26, 'z'],
  ['none', 5, ''],
])('%s 的第 %i 个写成「%s」', (format, value, text) => {
  expect(numberText(format, value)).toBe(text);
});

test('不认得的写法说不认得，不乱写', () => {
  expect(numberText('hebrew1', 3)).toBeUndefined();
});

test('汉字的数写出来，读得回原来的数；条款也认得', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      const text = numberText('chineseCounting', value) ?? '';
      expect(parseHanNumber(text)).toBe(value);
      expect(readMark(`（${text}）要走到户。`)).toMatchObject({ ordinal: { number: value } });
    }),
  );
});

import { expect, test } from 'vitest';
import { parseNotation, withoutNotation } from './notation.ts';

test('原文的错处，带说明和不带说明都认', () => {
  expect(parseNotation('根按照〔原文如此：疑为“根据”〕要求〔原文如此〕')).toEqual([
    { type: 'text', text: '根按照' },
    { type: 'sic', note: '疑为“根据”' },
    { type: 'text', text: '要求' },
    { type: 'sic', note: undefined },
  ]);
});

test('待核实的说法单独一块', () => {
  expect(parseNotation('每月发一次〔待核实〕。')).toEqual([
    { type: 'text', text: '每月发一次' },
    { type: 'unverified' },
    { type: 'text', text: '。' },
  ]);
});

test('一处引用可以有几份依据，条号可有可无，条号里可以有空格', () => {
  expect(parseNotation('〔据 低保条例 第10条；社会救助法；村组法 第3条 第2款〕')).toEqual([
    {
      type: 'cite',
      sources: [
        { short: '低保条例', clause: '第10条' },
        { short: '社会救助法', clause: undefined },
        { short: '村组法', clause: '第3条 第2款' },
      ],
    },
  ]);
});

test.each(['渝民规〔2025〕6号', '国办发〔2017〕47号', '〔据〕', '〔待核实', '（待核实）'])(
  '「%s」里没有记号，原样留下',
  (text) => {
    expect(parseNotation(text)).toEqual([{ type: 'text', text }]);
    expect(withoutNotation(text)).toBe(text);
  },
);

test('去掉记号，别的字一个不动', () => {
  const text = '按户给〔据 低保条例 第10条〕，渝民规〔2025〕6号〔待核实〕。';
  expect(withoutNotation(text)).toBe('按户给，渝民规〔2025〕6号。');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareTitle, bookTitle } from './book-title.ts';

test.each([
  ['某村村规民约', '《某村村规民约》'],
  ['关于印发《某镇供水办法》的通知', '《关于印发〈某镇供水办法〉的通知》'],
  ['关于转发《关于印发〈某办法〉的通知》的通知', '《关于转发〈关于印发《某办法》的通知〉的通知》'],
  ['《某镇供水办法》', '《某镇供水办法》'],
  ['《甲办法》和《乙办法》', '《〈甲办法〉和〈乙办法〉》'],
  ['《关于〈甲〉的说明》', '《关于〈甲〉的说明》'],
  ['少了半边《的题目', '《少了半边〈的题目》'],
  ['反过来》的《题目', '《反过来〉的〈题目》'],
])('题目「%s」写成%s', (title, written) => {
  expect(bookTitle(title)).toBe(written);
});

test('参考文献里的题名，只去掉套在最外面的一对', () => {
  expect(bareTitle('《某镇供水办法》')).toBe('某镇供水办法');
  expect(bareTitle('《甲办法》和《乙办法》')).toBe('《甲办法》和《乙办法》');
  expect(bareTitle('关于印发《甲》的通知')).toBe('关于印发《甲》的通知');
});

const words = fc.array(fc.constantFrom('甲', '办法', '《', '》', '〈', '〉', '𠮷'), {
  maxLength: 12,
});

test('不管题目里有什么，头尾是一对双的；字一个不少，只有书名号换了样子', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const title = parts.join('');
      const written = bookTitle(title);
      expect(written).toMatch(/^《.*》$/su);
      const plain = (text: string) => text.replace(/[《》〈〉]/g, '');
      expect(plain(written)).toBe(plain(title));
    }),
  );
});

test('成对的题目，写出来层层相间，里外不会认错', () => {
  const balanced = fc.letrec<{ title: string }>((tie) => ({
    title: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('甲', '办法'),
      tie('title').map((inner) => `关于《${inner}》的通知`),
      fc.tuple(tie('title'), tie('title')).map(([one, other]) => `${one}和《${other}》`),
    ),
  })).title;
  fc.assert(
    fc.property(balanced, (title) => {
      const open: string[] = [];
      for (const mark of bookTitle(title)) {
        if (mark === '《' || mark === '〈') {
          expect(mark).toBe(open.at(-1) === '《' ? '〈' : '《');
          open.push(mark);
        }
        if (mark === '》' || mark === '〉') {
          expect(open.pop()).toBe(mark === '》' ? '《' : '〈');
        }
      }
      expect(open).toEqual([]);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherContent } from '../../source/content.ts';
import { readContentFile } from '../../source/content-file.ts';
import { idNumber } from './id-number.ts';
import { checkDigit, isIdNumber } from './id-rules.ts';

const places = ['500114', '500101', '110105', '513523', '440305', '650104'];

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));

/** 随便一个校验得过的身份证号。 */
const valid = fc
  .tuple(fc.constantFrom(...places), day, fc.integer({ min: 0, max: 999 }))
  .map(([place, birthday, order]) => {
    const head = place + birthday + String(order).padStart(3, '0');
    return head + checkDigit(head);
  });

const wide = (text: string) =>
  text.replace(/[\dX]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const separators = [
  '',
  ' ',
  '-',
  '  ',
  '·',
  '\u200b',
  '\u2060',
  '\u00ad',
  '\n',
  '**',
  '_',
  '<b>',
  '\u3000',
  ' - ',
];

/** 把一个号码改头换面：有的位换成全角，位和位之间夹上各种东西。 */
const disguised = fc
  .tuple(
    valid,
    fc.array(fc.constantFrom(...separators), { minLength: 17, maxLength: 17 }),
    fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
  )
  .map(([number, gaps, wides]) => ({
    number,
    text: [...number]
      .map((char, index) => (wides[index] ? wide(char) : char) + (gaps[index] ?? ''))
      .join(''),
  }));

function linesFound(text: string): readonly number[] {
  const file = readContentFile({ path: 'content/guide/a.md', text });
  return [...idNumber.run(file, gatherContent([file], undefined))].map(({ line }) => line);
}

test('校验得过的号码，怎么伪装都找得到，行号是它开头的那一行，话里没有原号', () => {
  fc.assert(
    fc.property(disguised, fc.integer({ min: 0, max: 5 }), ({ number, text }, above) => {
      const file = readContentFile({
        path: 'content/guide/a.md',
        text: `${'上面一行。\n'.repeat(above)}他的号是${text}。`,
      });
      const found = [...idNumber.run(file, gatherContent([file], undefined))];
      expect(found.map(({ line }) => line)).toContain(above + 1);
      expect(JSON.stringify(found)).not.toContain(number.slice(6, 14));
    }),
    { numRuns: 400 },
  );
});

test.each([
  '110105.19491231.002X',
  '1.1.0.1.0.5.1.9.4.9.1.2.3.1.0.0.2.X',
  '110105 1949.12.31 002X',
])('点开的也是：%s', (text) => expect(linesFound(text)).toEqual([1]));

test('一张全是钱数的表，连来连去也不是号码', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2));
  const row = fc.array(amount, { minLength: 8, maxLength: 8 }).map((cells) => cells.join(' | '));
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 30 }), (rows) => {
      expect(linesFound(rows.map((cells) => `| 某村 | ${cells} |`).join('\n'))).toEqual([]);
    }),
  );
});

test('校验码不对的 18 位数字不报', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{17}$/), (digits) => {
      fc.pre(!isIdNumber(digits));
      expect(linesFound(`合同号 ${digits}。`)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('改掉校验码，就不再是身份证号', () => {
  fc.assert(
    fc.property(valid, fc.constantFrom(...'0123456789X'), (number, digit) => {
      fc.pre(digit !== number[17]);
      expect(isIdNumber(number.slice(0, 17) + digit)).toBe(false);
      expect(isIdNumber(number)).toBe(true);
    }),
  );
});

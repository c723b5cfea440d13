import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingKnown } from '../checks/privacy/known-public.ts';
import { findExposed } from './find-exposed.ts';
import { htmlTexts } from './texts/html-texts.ts';
import type { Readable } from './texts/readable.ts';

const kindsIn = (...texts: readonly Readable[]) =>
  [...findExposed([{ name: '甲', texts }], nothingKnown)].map(({ kind }) => kind);

// 国家标准里的示例号码。
const id = '11010519491231002X';
const between = fc.constantFrom('', '<b></b>', '</i><i>', '\u200b', '<!-- 甲 -->', '<wbr>');

test('号码拆在行内标签、看不见的字中间，怎么拆都找得到', () => {
  const gaps = fc.array(between, { minLength: id.length, maxLength: id.length });
  fc.assert(
    fc.property(gaps, (separators) => {
      const written = [...id].map((digit, at) => digit + separators[at]).join('');
      expect(kindsIn(...htmlTexts(`<p>甲<i>${written}</i>乙</p>`))).toContain('id');
    }),
  );
});

test('一条一截的清单，截几段都找得到', () => {
  const cuts = fc.subarray([...[...id].keys()].slice(1), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(cuts, (at) => {
      const parts = [0, ...at].map((from, index) => id.slice(from, at[index] ?? id.length));
      const html = `<ul>${parts.map((part) => `<li>${part}</li>`).join('')}</ul>`;
      expect(kindsIn(...htmlTexts(html))).toContain('id');
    }),
  );
});

test('一张张钱数的表，不当作号码', () => {
  const amount = fc.integer({ min: 10, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2));
  const rows = fc.array(fc.array(amount, { minLength: 8, maxLength: 8 }), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(rows, (table) => {
      const cells = table.map(
        (row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
      );
      expect(kindsIn(...htmlTexts(`<table>${cells.join('')}</table>`))).toEqual([]);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test('提交说明、标签的名字一样交得进来；一样的话只报一遍', () => {
  const said = { where: '提交说明', text: '改了13800138000的电话' };
  const found = [
    ...findExposed(
      [
        { name: 'a', texts: [said] },
        { name: 'b', texts: [said] },
      ],
      nothingKnown,
    ),
  ];
  expect(found).toMatchObject([{ source: 'a', where: '提交说明', kind: 'mobile' }]);
});

test('照读的次序：行内的连着，一块一块断开，一行的格子用竖线隔开，按钮上的字另算', () => {
  const html =
    '<main><h2>甲</h2><p>乙<b>丙</b>丁<br>戊</p><button>己</button><table><tr><th>庚<td>辛</table></main>';
  expect(htmlTexts(html).map(({ where, text }) => `${where}：${text}`)).toEqual([
    '正文：甲\n\n乙丙丁\n\n戊\n\n| 庚 | 辛',
    '表格：庚 | 辛',
    '正文：己',
  ]);
});

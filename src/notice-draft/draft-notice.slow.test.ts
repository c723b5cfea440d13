import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPage, textOfHtml } from '../../tests/support/render.ts';
import { type MadeRun, p, r, table, wordFile } from '../../tests/support/word-file.ts';
import { draftNotice } from './draft-notice.ts';
import { readNotice } from './read-notice.ts';

const fromText = (text: string) => draftNotice(readNotice(new TextEncoder().encode(text)));
const fromWord = (body: string) => draftNotice(readNotice(wordFile({ body })));

/** 网页上的字，不算空白。 */
async function shownOn(body: string): Promise<string> {
  const page = { path: 'content/notices/a.md', frontmatter: { title: '一' } };
  return textOfHtml((await renderPage(body, page)).html).replace(/\s/gu, '');
}

describe('一个字也不变', () => {
  const nasty = fc.constantFrom(
    ...'各村走访“一”（二）《三》、。；：１％0123456789.)(-+*_~`#>|[]<>&!\\=^$/ 　'.split(''),
    ...[
      '1. ',
      '2) ',
      '# ',
      '- ',
      '> ',
      '**',
      '__',
      '~~',
      '```',
      '---',
      '===',
      '![',
      '](/a)',
      '<b>',
      '</b>',
    ],
    ...[
      '&nbsp;',
      '&#49;',
      '[^1]',
      '[ ] ',
      '| - |',
      'http://a.gov.cn',
      '<http://a>',
      '第一条',
      '一、',
      '（一）',
    ],
  );
  const looks = fc.constantFrom<MadeRun>(
    {},
    { bold: true },
    { font: '方正楷体_GBK' },
    { font: '黑体' },
  );
  const runs = fc.array(fc.tuple(fc.string({ unit: nasty, minLength: 1, maxLength: 8 }), looks), {
    minLength: 1,
    maxLength: 5,
  });
  const aligned = fc.constantFrom('center' as const, 'right' as const, undefined);
  const paragraphs = fc.array(fc.tuple(runs, aligned), { minLength: 1, maxLength: 6 });

  test('随便怎么写、怎么断、怎么加粗的 Word 文件，网页上的字跟它一样', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, async (made) => {
        const text = made.map(([parts]) => parts.map(([words]) => words).join('')).join('');
        fc.pre(text.trim() !== '');
        const body = made
          .map(([parts, align]) =>
            p(parts.map(([words, look]) => r(words, look)).join(''), align && { align }),
          )
          .join('');
        expect(await shownOn(fromWord(body).body)).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 300 },
    );
  });

  test('文字文件也一样', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.oneof(nasty, fc.constant('\n')), maxLength: 60 }),
        async (text) => {
          fc.pre(text.trim() !== '');
          expect(await shownOn(fromText(`甲${text}`).body)).toBe(`甲${text}`.replace(/\s/gu, ''));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('表里的格也一样', async () => {
    const cell = fc.string({ unit: nasty, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 4 }),
        async (rows) => {
          const words = rows.map(([one, other]) => [`甲${one}`, `乙${other}`]);
          const shown = await shownOn(fromWord(table(words)).body);
          expect(shown).toBe(words.flat().join('').replace(/\s/gu, ''));
        },
      ),
      { numRuns: 150 },
    );
  });
});

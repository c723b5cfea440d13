import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHanNumber } from './han-number.ts';
import { outline } from './outline.ts';

/** 拼出来的一份文件：一块的文字，和该有的锚点。 */
type Row = readonly [text: string, anchor: string];

const words = fc.constantFrom('走访。', '酒席从简。', '水池要洗；', '2022年完成。', '“一句话”。');
const gap = fc.constantFrom('', ' ', '　', '\u200b');
const wide = (text: string) =>
  text.replace(/[0-9().]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const brackets = fc.constantFrom(
  (text: string) => `(${text})`,
  (text: string) => `（${text}）`,
  (text: string) => `（ ${text} ）`,
);

interface ArticleShape {
  readonly items: readonly (readonly number[])[];
  readonly inserted: boolean;
}

const articleShape: fc.Arbitrary<ArticleShape> = fc.record({
  /** 各款；一款里是各项有几目。 */
  items: fc.array(fc.array(fc.nat(3), { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  inserted: fc.boolean(),
});

const style = fc.record({ gap, words, bracket: brackets, isWide: fc.boolean() });
type Style = typeof style extends fc.Arbitrary<infer S> ? S : never;

function articleRows(shape: ArticleShape, number: string, label: string, by: Style): Row[] {
  return shape.items.flatMap((items, paragraph) => {
    const lead = items.length > 0 ? '下列情形：' : `说清楚${by.words.replace('；', '。')}`;
    const own = paragraph === 0 ? number : `${number}-${paragraph + 1}`;
    const first = paragraph === 0 ? `${label}　${lead}` : lead;
    const rows: Row[] = [[first, own]];
    for (const [at, subs] of items.entries()) {
      const item = `${number}-${paragraph + 1}-${at + 1}`;
      rows.push([`${by.gap}${by.bracket(formatHanNumber(at + 1))}${by.words}`, item]);
      for (let sub = 1; sub <= subs; sub++) {
        const written = by.isWide ? wide(`${sub}.`) : `${sub}. `;
        rows.push([`${written}甲；`, `${item}-${sub}`]);
      }
    }
    return rows;
  });
}

function lawRows(shapes: readonly ArticleShape[], by: Style, chapterEvery: number): Row[] {
  const rows: Row[] = [];
  let article = 0;
  for (const [index, shape] of shapes.entries()) {
    if (index % chapterEvery === 0) {
      const chapter = index / chapterEvery + 1;
      rows.push([`第${formatHanNumber(chapter)}章${by.gap || ' '}规矩`, `z-${chapter}`]);
    }
    const isInserted = shape.inserted && article > 0;
    if (!isInserted) article += 1;
    const han = `第${by.gap}${formatHanNumber(article)}${by.gap}条`;
    const last = rows.findLast(([, anchor]) => anchor.startsWith(`${article}.`))?.[1];
    const insert = Number(/\.(\d+)/.exec(last ?? '')?.[1] ?? 0) + 1;
    const number = isInserted ? `${article}.${insert}` : String(article);
    const label = isInserted ? `${han}之${formatHanNumber(insert)}` : han;
    rows.push(...articleRows(shape, number, label, by));
  }
  return rows;
}

function noticeRows(shape: readonly (readonly number[])[], by: Style, through: boolean): Row[] {
  let running = 0;
  return shape.flatMap((parts, top) => {
    const rows: Row[] = [[`${formatHanNumber(top + 1)}、${by.words}`, String(top + 1)]];
    for (const [at, points] of parts.entries()) {
      running += 1;
      const number = through ? running : at + 1;
      rows.push([`${by.bracket(formatHanNumber(number))}${by.words}`, `${top + 1}-${number}`]);
      for (let point = 1; point <= points; point++) {
        const written = by.isWide ? wide(`${point}.`) : `${point}. `;
        rows.push([`${written}乙。`, `${top + 1}-${number}-${point}`]);
      }
    }
    return rows;
  });
}

const blocksOf = (rows: readonly Row[]) =>
  rows.map(([text]) => ({ kind: 'paragraph' as const, text }));

function expectRows(rows: readonly Row[], home: 'official' | 'articles') {
  const { clauses, faults } = outline(blocksOf(rows), home);
  const found = new Map(clauses.map(({ block, anchor }) => [block, anchor]));
  expect(rows.map(([text], index) => [text, found.get(index) ?? ''])).toEqual(rows);
  expect(faults).toEqual([]);
}

const shapes = fc.array(articleShape, { minLength: 1, maxLength: 6 });
const notice = fc.array(fc.array(fc.nat(3), { maxLength: 3 }), { minLength: 1, maxLength: 4 });

test('章、条、之一、款、项、目怎么拼，锚点都对，一条毛病也不报', () => {
  fc.assert(
    fc.property(shapes, style, fc.integer({ min: 1, max: 4 }), (given, by, every) => {
      expectRows(lawRows(given, by, every), 'articles');
    }),
  );
});

test('一、（一）1. 怎么拼，从头编还是连着编，锚点都对', () => {
  fc.assert(
    fc.property(notice, style, fc.boolean(), (given, by, through) => {
      expectRows(noticeRows(given, by, through), 'official');
    }),
  );
});

test('通知后面的几个附件，一个从一、编，一个从第一条编，都在自己那一份里', () => {
  fc.assert(
    fc.property(notice, notice, shapes, style, (main, first, second, by) => {
      const inside = (rows: readonly Row[], prefix: string) =>
        rows.map(([text, anchor]): Row => [text, `${prefix}${anchor}`]);
      const law = lawRows(second, by, 9).map(
        ([text, anchor]): Row => [text, anchor.startsWith('z') ? anchor : `t${anchor}`],
      );
      expectRows(
        [
          ...noticeRows(main, by, false),
          ['附件1', 'a1'],
          ['工作方案', ''],
          ...inside(noticeRows(first, by, true), 'a1-'),
          ['附件2：管理办法', 'a2'],
          ...inside(law, 'a2-'),
        ],
        'official',
      );
    }),
  );
});

test('不管写成什么，带序数的一行要么有锚点，要么报出来；锚点不重复', () => {
  const label = fc.constantFrom(
    '一、',
    '（一）',
    '（二）',
    '1.',
    '2．',
    '（1）',
    '①',
    '第一条 ',
    '第二条',
    '第三章 ',
  );
  const line = fc.tuple(label, words).map(([mark, text]) => mark + text);
  const lines = fc.array(fc.oneof(line, words, fc.constant('附件')), { maxLength: 20 });
  fc.assert(
    fc.property(lines, fc.constantFrom('official' as const, 'articles' as const), (given, home) => {
      const blocks = given.map((text) => ({ kind: 'paragraph' as const, text }));
      const { clauses, faults } = outline(blocks, home);
      const anchors = clauses.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      const said = new Set([...clauses, ...faults].map(({ block }) => block));
      const silent = given.filter((text, index) => /^[一（1-9①第]/.test(text) && !said.has(index));
      expect(silent.filter((text) => !/^\d{4}年/.test(text))).toEqual([]);
    }),
  );
});

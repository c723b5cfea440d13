import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Compared, compareParagraphs, type ParagraphChange } from './compare-paragraphs.ts';
import { foldedText } from './folded-text.ts';
import { wordParts } from './word-parts.ts';

const clause = (text: string, anchor = '', mark = 0): Compared => ({
  ...{ part: '', text, anchor, mark },
});
const said = (changes: readonly ParagraphChange<Compared>[]) =>
  changes.map((change) => {
    if (change.kind === 'deleted') return `删 ${change.old.text}`;
    const moved = change.kind === 'reworded' && change.isMoved ? '挪' : '';
    return `${{ same: '', moved: '移 ', inserted: '增 ', reworded: `${moved}改 ` }[change.kind]}${change.now.text}`;
  });

const first = clause('第一条 红白喜事不大操大办。', '1', 4);
const second = clause('第二条 垃圾倒进垃圾池，不往沟里倒。', '2', 4);
const third = clause('第三条 水井周围不放牛。', '3', 4);

describe('一条一条比', () => {
  test('没变的一条也不算', () => {
    expect(said(compareParagraphs([first, second], [first, second]))).toEqual([
      first.text,
      second.text,
    ]);
  });

  test('末尾添一条，中间删一条', () => {
    const fourth = clause('第四条 夜里不放鞭炮。', '4', 4);
    expect(said(compareParagraphs([first, second, third], [first, third, fourth]))).toEqual([
      first.text,
      `删 ${second.text}`,
      third.text,
      `增 ${fourth.text}`,
    ]);
  });

  test('改了几个字的，还是那一条', () => {
    const changed = clause('第二条 垃圾分好类，倒进垃圾池，不往沟里倒。', '2', 4);
    expect(said(compareParagraphs([first, second], [first, changed]))).toEqual([
      first.text,
      `改 ${changed.text}`,
    ]);
  });

  test('整条重写了，号没变，也是那一条改了', () => {
    const rewritten = clause('第二条 垃圾袋装，天天有人来收。', '2', 4);
    expect(said(compareParagraphs([second], [rewritten]))).toEqual([`改 ${rewritten.text}`]);
  });

  test('前面插了一条，后面只是改了号', () => {
    const inserted = clause('第二条 村里的路各家门前各家扫。', '2', 4);
    const moved = clause('第三条 垃圾倒进垃圾池，不往沟里倒。', '3', 4);
    expect(said(compareParagraphs([first, second], [first, inserted, moved]))).toEqual([
      first.text,
      `增 ${inserted.text}`,
      `移 ${moved.text}`,
    ]);
  });

  test('挪了地方又改了字的，两样都说', () => {
    const changed = clause('水井周围二十米不放牛。');
    const lines = [clause('水井周围不放牛。'), first, second];
    expect(said(compareParagraphs(lines, [first, second, changed]))).toEqual([
      first.text,
      second.text,
      `挪改 ${changed.text}`,
    ]);
  });

  test('只是全角半角、引号、横线、空格不一样，不算变', () => {
    const one = clause('交 100 元（每年12月31日前）——“一次交清”……');
    const other = clause('交100元(每年12月31日前)—"一次交清"…');
    expect(said(compareParagraphs([one], [other]))).toEqual([other.text]);
  });

  test('同样的话换了一栏，是挪了', () => {
    const here = { ...clause('户口簿、身份证。'), part: '要带什么' };
    const there = { ...here, part: '怎么办' };
    expect(said(compareParagraphs([here], [there]))).toEqual([`移 ${there.text}`]);
  });
});

describe('一个词一个词比', () => {
  test('标出改了的数', () => {
    expect(wordParts('每人每月630元，按月发。', '每人每月770元，按月发。')).toEqual([
      { kind: 'same', old: '每人每月', now: '每人每月' },
      { kind: 'deleted', old: '630', now: '' },
      { kind: 'inserted', old: '', now: '770' },
      { kind: 'same', old: '元，按月发。', now: '元，按月发。' },
    ]);
  });

  test('没有几个字一样的，整句换', () => {
    const parts = wordParts('由村委会每年组织评一次', '改在十月份开大会的时候投票');
    expect(parts.map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});

const words = fc
  .array(
    fc.constantFrom('村', '民', '会议', '630', '元', '，', ',', '。', ' ', '“', '"', '不', '得'),
  )
  .map((list) => list.join(''));
const paragraphs = fc.array(
  fc.record({
    part: fc.constantFrom('', '谁能享受'),
    text: words,
    mark: fc.nat(2),
    anchor: fc.constantFrom('', '1', '2'),
  }),
  { maxLength: 8 },
);

describe('什么样的两版都一样', () => {
  test('照着词的改动改旧的，就是新的；倒着改回去，就是旧的', () => {
    fc.assert(
      fc.property(words, words, (old, now) => {
        const parts = wordParts(old, now);
        expect(parts.map((part) => part.old).join('')).toBe(old);
        expect(parts.map((part) => part.now).join('')).toBe(now);
        for (const part of parts.filter(({ kind }) => kind === 'same')) {
          expect(foldedText(part.old)).toBe(foldedText(part.now));
        }
      }),
    );
  });

  test('照着一段一段的改动改旧的，就是新的；旧的一段也不丢', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (old, now) => {
        const changes = compareParagraphs(old, now);
        const made = changes.flatMap((change) => (change.kind === 'deleted' ? [] : [change.now]));
        const used = changes.flatMap((change) => (change.kind === 'inserted' ? [] : [change.old]));
        expect(made).toEqual(now);
        expect(new Set(used)).toEqual(new Set(old));
        expect(used.length).toBe(old.length);
        for (const change of changes) {
          if (change.kind !== 'reworded') continue;
          expect(change.words.map((part) => part.old).join('')).toBe(change.old.text);
          expect(change.words.map((part) => part.now).join('')).toBe(change.now.text);
        }
      }),
    );
  });

  test('一样的两版，一处也没变', () => {
    fc.assert(
      fc.property(paragraphs, (old) => {
        const kinds = compareParagraphs(old, old).map(({ kind }) => kind);
        expect(new Set(kinds).difference(new Set(['same'])).size).toBe(0);
      }),
    );
  });
});

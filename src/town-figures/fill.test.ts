import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TownFigure } from '../kinds/town/town-figure.ts';
import { fillingOf } from './fill.ts';
import { figureMarksIn } from './mark.ts';

const missing: TownFigure = {
  name: '缴费截止日',
  asks: '缴到哪天',
  kind: 'by-when',
  from: '某县医保局',
  missing: '没查到，先问村里',
};
const filled: TownFigure = {
  ...missing,
  ...{ name: '缴多少', answer: '每人400元', source: '某通知', on: '2026-03-30' },
};
const { cited, bare, spoken, policy } = fillingOf([missing, filled]);

test('数变了，写得出来的也变：Astro 拿它认存着的正文还能不能用', () => {
  const written = (figure: TownFigure) => JSON.stringify(fillingOf([figure]));
  expect(written(filled)).not.toBe(written({ ...filled, answer: '每人380元' }));
});

describe('填一段字', () => {
  test('没补的写「没查到」那句，补了的写答案，跟着依据的记号', () => {
    expect(cited('缴到〔补 缴费截止日〕，〔补 缴多少〕〔据 办法 第1条〕。')).toBe(
      '缴到没查到，先问村里，每人400元〔据 镇里补的缴多少〕〔据 办法 第1条〕。',
    );
  });

  test('链接里的不带记号；稿子里的念得出来', () => {
    expect(bare('〔补 缴多少〕')).toBe('每人400元');
    expect(spoken('缴好多？〔补 缴多少〕。')).toBe('缴好多？每人四百块。');
  });

  test('没有登记的名字、写歪了的记号，原样留着', () => {
    for (const text of ['〔补 别的数〕', '〔补缴多少〕', '[补 缴多少]', '〔待核实〕']) {
      expect(cited(text)).toBe(text);
    }
  });

  const words = fc.stringMatching(/^[甲乙丙〔〕补 。\n|:'"-]{0,12}$/);
  const answers = fc.stringMatching(/^[甲乙0-9年月日元，。：' -]{1,12}$/);

  test('别的字一个不动，行数不变', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), answers, (parts, answer) => {
        fc.pre(parts.every((part) => figureMarksIn(part).length === 0));
        const mark = '〔补 缴多少〕';
        const text = parts.join(mark);
        fc.pre(figureMarksIn(text).length === parts.length - 1);
        const fill = fillingOf([{ ...filled, answer }]);
        expect(fill.bare(text)).toBe(parts.join(answer));
        expect(fill.cited(text)).toBe(parts.join(`${answer}〔据 镇里补的缴多少〕`));
        expect(fill.spoken(text).split('\n')).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('填一页政策的字段', () => {
  const page = {
    code: 1031,
    who: ['大家'],
    fee: '〔补 缴多少〕',
    amounts: [{ rows: [{ current: true, cells: [100, '〔补 缴多少〕', '〔补 缴费截止日〕'] }] }],
    basis: [{ short: '办法' }],
  };

  test('嵌了几层都填，数、是非不变成字', () => {
    const found = policy(page, '');
    expect(found.fee).toBe('每人400元〔据 镇里补的缴多少〕');
    expect(found.amounts).toEqual([
      {
        rows: [
          { current: true, cells: [100, '每人400元〔据 镇里补的缴多少〕', '没查到，先问村里'] },
        ],
      },
    ]);
  });

  test('补了的添一份依据在末尾，原来的序号不动；没补的不添', () => {
    expect(policy(page, '').basis).toEqual([
      { short: '办法' },
      {
        short: '镇里补的缴多少',
        title: '某通知',
        form: 'page',
        issuer: '某县医保局',
        issued: '2026-03-30',
        mark: 'verified',
        note: '镇里补的',
      },
    ]);
    const unfilled = { ...page, fee: '〔补 缴费截止日〕', amounts: [] };
    expect(policy(unfilled, '').basis).toEqual(page.basis);
  });

  test('只有正文用到的，依据也要有', () => {
    const found = policy({ ...page, fee: '不收', amounts: [] }, '缴〔补 缴多少〕。');
    expect(found.basis.map(({ short }) => short)).toEqual(['办法', '镇里补的缴多少']);
  });

  test('同一天同一份文件说的几个数，合用一份依据', () => {
    const other = { ...filled, name: '报多少', answer: '七成' };
    const both = fillingOf([filled, other]);
    expect(both.cited('〔补 报多少〕')).toBe('七成〔据 镇里补的缴多少〕');
    const found = both.policy({ fee: '〔补 报多少〕', who: '〔补 缴多少〕', basis: [] }, '');
    expect(found.basis).toHaveLength(1);
    const only = both.policy({ fee: '〔补 报多少〕', basis: [] }, '');
    expect(only.basis).toMatchObject([{ short: '镇里补的缴多少' }]);
  });

  test('没有用到的页，原样给回来', () => {
    const plain = { fee: '不收钱。' };
    expect(policy(plain, '正文')).toBe(plain);
  });
});

import { describe, expect, test } from 'vitest';
import { doubtsIn, evidenceOf, markGroups } from './evidence.ts';

const basis = [
  { short: '条例', mark: 'verified' },
  { short: '报纸', mark: 'secondary' },
] as const;

describe('一句话站不站得住', () => {
  test.each([
    ['按户给〔据 条例 第10条〕。', 'verified'],
    ['按户给〔据 报纸〕。', 'secondary'],
    ['按户给〔据 条例；报纸〕。', 'secondary'],
    ['按户给〔据 条例〕〔据 报纸〕。', 'secondary'],
    ['按户给〔待核实〕。', 'unverified'],
    ['按户给〔据 报纸〕〔待核实〕。', 'unverified'],
    ['按户给〔据 条例〕，按月发〔据 报纸〕。', 'secondary'],
    ['按户给。', undefined],
    ['根按照〔原文如此〕要求。', undefined],
    ['看〔据 没列的〕。', 'verified'],
  ])('%s', (text, evidence) => {
    expect(evidenceOf(text, basis)).toBe(evidence);
  });

  test('没有依据表的页，引用不算旁证，待核实照旧', () => {
    expect(evidenceOf('按户给〔据 报纸〕。', [])).toBe('verified');
    expect(evidenceOf('按户给〔待核实〕。', [])).toBe('unverified');
  });
});

test('挨着的记号是一组，隔了字就是两组，各看各的', () => {
  const groups = markGroups('按户给〔据 条例〕〔待核实〕，按月发〔据 报纸〕。', basis);
  expect(groups.map(({ evidence }) => evidence)).toEqual([
    undefined,
    'unverified',
    undefined,
    'secondary',
    undefined,
  ]);
});

test('一页挂哪几种牌子：一组只挂最差的那一种', () => {
  expect(doubtsIn(['甲〔据 报纸〕〔待核实〕。', '乙〔据 条例〕。'], basis)).toEqual(['unverified']);
  expect(doubtsIn(['甲〔待核实〕。', '乙〔据 报纸〕。'], basis)).toEqual([
    'secondary',
    'unverified',
  ]);
  expect(doubtsIn(['甲〔据 条例〕。'], basis)).toEqual([]);
});

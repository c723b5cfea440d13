import loadHighs from 'highs';
import { describe, expect, test, vi } from 'vitest';
import { bruteLeaks } from '../../../tests/support/brute-intruder.ts';
import { smallPublication, tiedPublication } from '../../../tests/support/small-publication.ts';
import { audit } from './audit.ts';
import {
  type AuditedMeasure,
  type CountId,
  countId,
  type Leak,
  nothingMore,
  type Publication,
  type Statement,
} from './system/statements.ts';

// 审核要算一会儿，机器忙的时候更久。
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const highs = await loadHighs();

const cells = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function measure(id: string, moments: readonly string[], within?: string): AuditedMeasure {
  const nest = within === undefined ? {} : { within };
  return { id, dimensions: ['village'], cells, moments, versions: [], ...nest };
}

function rounded(id: CountId, shown: number, offset: string): Statement {
  return { says: 'rounded', form: { plus: [id] }, shown, roundingBase: 5, offsets: [offset] };
}

function total(id: string, moment: string, value: number): Statement {
  return { says: 'exact', form: { plus: cells.map((cell) => countId(id, cell, moment)) }, value };
}

/** 每格都印 5，再加上各期的合计。 */
function fives(totals: Readonly<Record<string, number>>): Publication {
  const moments = Object.keys(totals);
  return {
    measures: [measure('received', moments)],
    statements: moments.flatMap((moment) => [
      ...cells.map((cell) => rounded(countId('received', cell, moment), 5, cell)),
      total('received', moment, totals[moment] ?? 0),
    ]),
    visibleCorrections: [],
  };
}

const nameOf = ({ measures, by, moments }: Leak) =>
  `${by.length === 0 ? '全镇' : '一格'} ${measures.join('-')} ${moments.join('~')}`;

describe('合计', () => {
  test('两期的合计多了 6 件，没有漏；只多 3 件，全镇这一期就正好是 3 件', () => {
    expect(audit(fives({ 一: 40, 二: 46 }), nothingMore, highs).pass).toBe(true);
    const { pass, leaks } = audit(fives({ 一: 40, 二: 43 }), nothingMore, highs);
    expect(pass).toBe(false);
    expect(leaks).toContainEqual({
      measures: ['received'],
      kind: 'increment',
      by: [],
      moments: ['一', '二'],
      candidates: 1,
    });
  });

  test('隔一期再看也要够 5 件', () => {
    const { leaks } = audit(fives({ 一: 40, 二: 40, 三: 44 }), nothingMore, highs);
    expect(leaks.filter(({ by }) => by.length === 0).map(({ moments }) => moments.join())).toEqual([
      '一,三',
      '二,三',
    ]);
  });

  test('合计大得把每格都逼到头，每格就都露出来了', () => {
    const { leaks } = audit(fives({ 一: 8 }), nothingMore, highs);
    expect(leaks.filter(({ by }) => by.length === 1)).toHaveLength(cells.length);
  });

  test('收到和办好的合计都印了，差 3 件，全镇没办好的就正好是 3 件', () => {
    const solved = fives({ 一: 37 }).statements.map(
      (statement): Statement =>
        JSON.parse(JSON.stringify(statement).replaceAll('received', 'solved')),
    );
    const publication = {
      measures: [measure('received', ['一']), measure('solved', ['一'], 'received')],
      statements: [...fives({ 一: 40 }).statements, ...solved],
      visibleCorrections: [],
    };
    const { leaks } = audit(publication, nothingMore, highs);
    expect(leaks.map(nameOf)).toContain('全镇 received-solved 一');
  });
});

describe('版本', () => {
  const versions = [{ moment: '一（旧）', of: '一' }];

  test('同一期换了一个版本，每格差几件仍有五种以上可能', () => {
    const publication = fives({});
    const changed: Publication = {
      measures: [{ ...measure('received', ['一']), versions }],
      statements: cells.flatMap((cell) => [
        rounded(countId('received', cell, '一'), 5, cell),
        rounded(countId('received', cell, '一（旧）'), 0, cell),
      ]),
      visibleCorrections: publication.visibleCorrections,
    };
    expect(audit(changed, nothingMore, highs).pass).toBe(true);
  });

  test('两个版本的合计差 2 件，更正了几件就露出来了', () => {
    const publication: Publication = {
      measures: [{ ...measure('received', ['一']), versions }],
      statements: [total('received', '一', 40), total('received', '一（旧）', 42)],
      visibleCorrections: [],
    };
    const { leaks } = audit(publication, nothingMore, highs);
    expect(leaks).toContainEqual(
      expect.objectContaining({ kind: 'revision', by: [], candidates: 1 }),
    );
  });
});

describe('更正', () => {
  test('印的数少了，从那一步起不再用「只增不减」来推', () => {
    const publication = (falls: readonly CountId[]): Publication => ({
      measures: [measure('received', ['一', '二'])],
      statements: cells.flatMap((cell) => [
        rounded(countId('received', cell, '一'), cell === 'a' ? 5 : 0, cell),
        rounded(countId('received', cell, '二'), 0, cell),
      ]),
      visibleCorrections: falls,
    });
    const told = audit(publication([countId('received', 'a', '二')]), nothingMore, highs);
    expect(told).toMatchObject({ pass: true, corrected: false });
    expect(audit(publication([]), nothingMore, highs)).toMatchObject({ corrected: true });
  });

  test('怎么都对不上的数，说是矛盾', () => {
    expect(audit(fives({ 一: 200 }), nothingMore, highs)).toMatchObject({
      pass: false,
      contradictory: true,
    });
  });
});

test('和最笨的穷举一处不差：四种公布办法，各种小镇', () => {
  let found = 0;
  for (let seed = 1; seed <= 30; seed += 1) {
    const publication = smallPublication(seed);
    const leaks = audit(publication, nothingMore, highs).leaks.map(nameOf).toSorted();
    const brute = bruteLeaks(publication, 13).map((name) => name.replace(/^[a-z] /, '一格 '));
    expect(leaks, `种子 ${seed}`).toEqual(brute.toSorted());
    found += leaks.length;
  }
  expect(found).toBeGreaterThan(50);
});

test('分在两张表里的，和最笨的穷举一处不差：照实的合计、在哪一档的合计、不登的表', () => {
  let found = 0;
  for (let seed = 1; seed <= 30; seed += 1) {
    const publication = tiedPublication(seed);
    const { leaks, contradictory } = audit(publication, nothingMore, highs);
    const brute = bruteLeaks(publication, 14).map((name) => name.replace(/^[a-z] /, '一格 '));
    expect(contradictory, `种子 ${seed}`).toBe(false);
    expect(leaks.map(nameOf).toSorted(), `种子 ${seed}`).toEqual(brute.toSorted());
    found += leaks.length;
  }
  expect(found).toBeGreaterThan(5);
});

test('找到一处就停的，也说不过', () => {
  const { pass, leaks } = audit(fives({ 一: 40, 二: 43 }), nothingMore, highs, { mostLeaks: 1 });
  expect(pass).toBe(false);
  expect(leaks.length).toBeGreaterThan(0);
});

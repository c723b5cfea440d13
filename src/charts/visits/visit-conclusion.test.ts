import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayCount } from '../../kinds/say-count.ts';
import { visitConclusion } from './visit-conclusion.ts';
import type { VillageVisits } from './visit-coverage.ts';

const NAMES = ['甲村', '乙村', '丙村', '丁村', '戊村', '己村', '庚村', '辛村'];

describe('走访', () => {
  /** 每村应走 100 户；`undefined` 是没报数。 */
  const say = (...visited: (number | undefined)[]) =>
    visitConclusion(
      visited.map((count, index): VillageVisits => {
        const village = NAMES[index] ?? '某村';
        return count === undefined
          ? { type: 'missing', village, target: 100 }
          : { type: 'reported', village, target: 100, visited: count };
      }),
    );

  test.each<[string, (number | undefined)[], string]>([
    ['没有村', [], '这次没有公布走访数。'],
    ['全走完', [100, 100, 100], '三个村都走完了。'],
    ['全过半', [60, 70, 51], '三个村都走访过半。'],
    ['全过半，有走完的', [60, 100], '两个村都走访过半，其中一个村走完了。'],
    ['都没过半', [1, 49], '两个村都没过半。'],
    ['正好一半不算过半', [50, 51], '两个村里，一个村走访过半；一个村没过半。'],
    ['都报零', [0, 0], '两个村都还没开始走。'],
    ['都没报', [undefined, undefined], '两个村都还没报数。'],
    ['只有一个村，走完', [100], '甲村走完了。'],
    [
      '登得比该走的还多的，算走完，可是要核对',
      [260, 40],
      '两个村里，一个村走完了；一个村没过半。甲村登得比该走的户数还多，要核对。',
    ],
    ['只有一个村，没报', [undefined], '甲村还没报数。'],
    [
      '只有一个村报了',
      [80, undefined, undefined, undefined],
      '四个村里，一个村走访过半；三个村还没报数。',
    ],
    [
      '样样都有',
      [100, 90, 80, 70, 60, 51, 0, undefined],
      '八个村里，六个村走访过半，其中一个村走完了；一个村还没开始走；辛村还没报数。',
    ],
    [
      '两个没报，点名',
      [90, undefined, undefined],
      '三个村里，一个村走访过半；乙村、丙村还没报数。',
    ],
  ])('%s', (_, visited, sentence) => {
    expect(say(...visited)).toBe(sentence);
  });

  test('说到的村数，加起来正好是所有的村', () => {
    const numbers = new Map(Array.from({ length: 21 }, (_, n) => [sayCount(n, '个村'), n]));
    const count = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 8 }), (visited) => {
        const said = say(...visited).split('里，')[1];
        if (said === undefined) return;
        const total = said
          .replace(/，其中[^；。]+/, '')
          .replace('。', '')
          .split('；')
          .map((clause) => {
            const [, counted] = clause.match(/^(.+?个村)/) ?? [];
            return counted === undefined
              ? clause.split('、').length
              : (numbers.get(counted) ?? NaN);
          })
          .reduce((sum, part) => sum + part, 0);
        expect(total).toBe(visited.length);
      }),
    );
  });
});

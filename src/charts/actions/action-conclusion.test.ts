import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayCount } from '../../kinds/say-count.ts';
import { actionConclusion } from './action-conclusion.ts';
import { type ActionState, actionStateNames, type VillageStates } from './action-state.ts';

const NAMES = ['甲村', '乙村', '丙村', '丁村', '戊村', '己村', '庚村', '辛村'];

describe('八件事', () => {
  const rows = (...states: ActionState[][]): VillageStates[] =>
    states.map((row, index) => ({ village: NAMES[index] ?? '某村', states: row }));

  test.each<[string, VillageStates[], string]>([
    ['没有村', [], '这次没有公布办到哪一步。'],
    ['全办好', rows(['done', 'done'], ['done', 'done']), '两个村都办好了两件事。'],
    [
      '全办好，有晚的',
      rows(['done', 'late'], ['done', 'done']),
      '两个村都办好了两件事，其中一件办晚了。',
    ],
    [
      '都没报',
      rows(['missing', 'missing'], ['missing', 'missing']),
      '两个村都还没报两件事办到哪一步。',
    ],
    ['一个村，没报', rows(['missing']), '甲村还没报一件事办到哪一步。'],
    [
      '一件也没办好',
      rows(['started', 'overdue'], ['not-started', 'not-started']),
      '两个村各有两件事，一共四件。一件也没办好；正在办一件；还没开始两件；超期没办好一件。',
    ],
    [
      '一个村，样样都有',
      rows(['done', 'late', 'started', 'not-started', 'overdue', 'missing']),
      '甲村有六件事。办好两件，其中一件办晚了；正在办一件；还没开始一件；超期没办好一件；没报一件（甲村）。',
    ],
    [
      '有一件只数全镇，还有没到期的',
      rows(['done', 'apart', 'not-due'], ['late', 'apart', 'not-due']),
      '两个村各有三件事，一件只数全镇，一共四件。办好两件，其中一件办晚了；没到期两件。',
    ],
    [
      '有一件计划没有数',
      rows(['done', 'uncounted'], ['started', 'uncounted']),
      '两个村各有两件事，一件没有数，一共两件。办好一件；正在办一件。',
    ],
    ['一件也没有数', rows(['uncounted', 'uncounted']), '两件事，计划里还没有数。'],
    [
      '没报的多，只说几个村',
      rows(['done'], ['missing'], ['missing'], ['missing']),
      '四个村各有一件事，一共四件。办好一件；没报三件（三个村）。',
    ],
  ])('%s', (_, given, sentence) => {
    expect(actionConclusion(given)).toBe(sentence);
  });

  test('有一种状态就说它有几件，没有的不说', () => {
    const words = {
      started: '正在办',
      'not-due': '没到期',
      'not-started': '还没开始',
      overdue: '超期没办好',
      few: '只说不足5件的',
      missing: '没报',
    } as const;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...actionStateNames), { minLength: 8, maxLength: 8 }), {
          minLength: 1,
          maxLength: 8,
        }),
        (states) => {
          const flat = states.flat();
          if (flat.every((state) => state === 'missing')) return;
          const said = actionConclusion(rows(...states));
          for (const [state, word] of Object.entries(words)) {
            const count = flat.filter((each) => each === state).length;
            if (count > 0) expect(said).toContain(`${word}${sayCount(count, '件')}`);
            else expect(said).not.toContain(word);
          }
        },
      ),
    );
  });
});

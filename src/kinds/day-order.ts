import type { Kind } from './kinds.ts';

/** 一个写日子的字段，从外到里；`*` 是清单的每一条。 */
export type DayField = readonly string[];

/** 哪个日子在先，哪个在后；同一天也行。两头都有 `*` 的，是同一条里的两个。 */
export type DayPair = readonly [earlier: DayField, later: DayField];

/**
 * 各类内容里日子的先后。公布的进度不在里面：它对着计划查（progress/progress-checks.ts）。
 * 依据从哪天起执行不在里面：文件可以管它公布以前的事。
 */
export const dayOrder: Readonly<Record<Kind, readonly DayPair[]>> = {
  policies: [
    [
      ['valid', 'from'],
      ['valid', 'to'],
    ],
    [
      ['basis', '*', 'issued'],
      ['basis', '*', 'seen'],
    ],
    [['basis', '*', 'issued'], ['checked']],
  ],
  rules: [
    [['proposed'], ['adopted']],
    [['adoption', 'notified'], ['adopted']],
    [['adopted'], ['filed']],
    [['adopted'], ['effective']],
    [['adopted'], ['withdrawn', 'on']],
  ],
  exemplars: [[['chosen'], ['withdrawn', 'on']]],
  notices: [
    [['issued'], ['repealed']],
    [['issued'], ['withdrawn', 'on']],
  ],
  actions: [],
  promises: [
    [['raised'], ['due']],
    [['raised'], ['answers', '*', 'on']],
    [['raised'], ['withdrawn', 'on']],
  ],
  progress: [],
  meetings: [[['on'], ['withdrawn', 'on']]],
};

import type { Action } from '../kinds/action.ts';
import { measuresOf } from '../kinds/progress/leaves.ts';
import type { MeasureId } from '../kinds/progress/measure.ts';
import { type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { Promised } from '../kinds/promise.ts';
import type { TownChoice } from '../kinds/town/town-choice.ts';
import type { Village } from '../kinds/town/village.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { Mark } from './drawing/mark.ts';

/** 画一次公布的图要用的东西，全是公布过的。 */
export interface ChartSource {
  readonly plan: Plan;
  /** 要画的这一期。 */
  readonly release: Progress;
  /** 到这一期为止，同一个系列的各期，从早到晚，连这一期在内。 */
  readonly releases: readonly Progress[];
  /** 按这个次序画，不排名。 */
  readonly villages: readonly Pick<Village, 'id' | 'name'>[];
  readonly actions: readonly Pick<Action, 'code' | 'short' | 'due' | 'dueText'>[];
  readonly promises: readonly Promised[];
  /** 问卷的几个问题。 */
  readonly questions: readonly string[];
  /** 大家提的事分的几个方面。 */
  readonly aspects: readonly TownChoice[];
  /** 镇里答应的这一批事合起来的叫法，如「六件事」。 */
  readonly about: string;
  /** 布置这批事的文件怎么称呼；没有的没有。 */
  readonly notice: string | undefined;
  /** 画多宽：平常是 `WIDTH`，大字的窄，是 `LARGE_WIDTH`。 */
  readonly width?: number;
}

/** 图例的一条。记号画在边长 `LEGEND` 的方格里。 */
export interface LegendItem {
  readonly label: string;
  readonly mark: Mark;
}

export const LEGEND = 28;

/** 图下面的表：图上的数都在里面，读屏听的是它。 */
export interface ChartTable {
  readonly caption: string;
  /** 第一栏的名字。 */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  /** `wide` 的栏多，在手机上一行拆成一段话。 */
  readonly shape: 'narrow' | 'wide';
}

/** 一张图，连同它的结论、图例、表和说明。 */
export interface Chart {
  /** 下载的文件名用它。 */
  readonly name: string;
  readonly title: string;
  /** 一句结论，由图上的数生成。 */
  readonly conclusion: string;
  readonly legend: readonly LegendItem[];
  /** 还没有数、画不出来的没有。 */
  readonly drawing: Drawing | undefined;
  /** 图里用号代替的名字，从 1 数起。 */
  readonly key: readonly { readonly name: string; readonly text: string }[];
  readonly table: ChartTable;
  /** 数的是什么、怎么数的。 */
  readonly definitions: readonly string[];
  /** 办法，一句话。 */
  readonly method: string;
}

/** 一档里最大的比最小的多几件。 */
const inBand = roundingBase - 1;

export const methods = {
  exact: '这张图数的是公事，照实登。',
  banded: `各家的事，一格只说在哪一档：0到${inBand}、${roundingBase}到${roundingBase + inBand}、${2 * roundingBase}到${2 * roundingBase + inBand}，这样数下去。真数一定在说的那一段里。一格一格加起来，对不上全镇的合计，因为每一格只说在哪一档。`,
} as const;

/** 计划里几个量的定义，一个量一句。 */
export function definitionsOf(plan: Plan, ids: readonly MeasureId[]): readonly string[] {
  return measuresOf(plan)
    .filter(([id]) => ids.includes(id))
    .map(([, { label, definition }]) => `${label}：${definition}`);
}

/** `2026-04-15` → `4月15日`，图里写的日子。 */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
}

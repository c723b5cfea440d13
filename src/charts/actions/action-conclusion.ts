import { sayCount } from '../../kinds/say-count.ts';
import { everyVillage, nameOrCount } from '../drawing/named-villages.ts';
import {
  type ActionState,
  actionStateNames,
  actionStates,
  type VillageStates,
} from './action-state.ts';

/** 各村办到哪一步的图的结论，话里的数都从图上的格子数出来；没报的单说，不算没办。 */
export function actionConclusion(rows: readonly VillageStates[]): string {
  const states = rows.flatMap((row) => row.states);
  if (states.length === 0) return '这次没有公布办到哪一步。';
  const count = Object.fromEntries(
    actionStateNames.map((name) => [name, states.filter((state) => state === name).length]),
  ) as Readonly<Record<ActionState, number>>;
  const each = sayCount(states.length / rows.length, '件事');
  if (count.missing === states.length) return `${everyVillage(rows)}还没报${each}办到哪一步。`;

  if (count.uncounted === states.length) return `${each}，计划里还没有数。`;

  const [apart, uncounted] = [count.apart / rows.length, count.uncounted / rows.length];
  const counted = states.length - count.apart - count.uncounted;
  const finished = count.done + count.late;
  const among = count.late > 0 ? `，其中${sayCount(count.late, '件')}办晚了` : '';
  if (finished === states.length) return `${everyVillage(rows)}办好了${each}${among}。`;

  const silent = rows.filter((row) => row.states.includes('missing')).map(({ village }) => village);
  const said = [
    { count: count.started, says: `正在办${sayCount(count.started, '件')}` },
    { count: count['not-due'], says: `没到期${sayCount(count['not-due'], '件')}` },
    { count: count['not-started'], says: `还没开始${sayCount(count['not-started'], '件')}` },
    { count: count.overdue, says: `超期没办好${sayCount(count.overdue, '件')}` },
    { count: count.few, says: `${actionStates.few}的${sayCount(count.few, '件')}` },
    {
      count: count.missing,
      says: `没报${sayCount(count.missing, '件')}（${nameOrCount(silent)}）`,
    },
  ]
    .filter((clause) => clause.count > 0)
    .map(({ says }) => says);
  const except = [
    apart === 0 ? '' : `，${sayCount(apart, '件')}只数全镇`,
    uncounted === 0 ? '' : `，${sayCount(uncounted, '件')}没有数`,
  ].join('');
  const opening =
    rows.length === 1
      ? `${everyVillage(rows)}有${each}${except}。`
      : `${sayCount(rows.length, '个村')}各有${each}${except}，一共${sayCount(counted, '件')}。`;
  const done = finished === 0 ? '一件也没办好' : `办好${sayCount(finished, '件')}${among}`;
  return `${opening}${[done, ...said].join('；')}。`;
}

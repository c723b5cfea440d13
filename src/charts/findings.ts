import { type ActionState, actionStateNames, type VillageStates } from './action-state.ts';
import { sayCount } from './said-count.ts';
import type { VillageVisits } from './visit-coverage.ts';

/** 最多点几个村的名；再多就只说几个村。 */
const MOST_NAMED = 2;

/** 走访图的结论，话里的数都从图上的数算出来，如「八个村里，六个村走访过半；辛村还没报数。」 */
export function visitFinding(villages: readonly VillageVisits[]): string {
  if (villages.length === 0) return '这次没有公布走访数。';
  const reported = villages.filter((row) => row.type === 'reported');
  const missing = villages.filter((row) => row.type === 'missing').map(({ village }) => village);
  const past = reported.filter(({ visited, target }) => visited * 2 > target).length;
  const complete = reported.filter(({ visited, target }) => visited === target).length;
  const none = reported.filter(({ visited }) => visited === 0).length;
  const below = reported.length - past - none;

  const among = complete > 0 ? `，其中${sayCount(complete, '个村')}走完了` : '';
  const clauses = [
    {
      count: past,
      who: sayCount(past, '个村'),
      says: past === complete ? '走完了' : `走访过半${among}`,
    },
    { count: below, who: sayCount(below, '个村'), says: '没过半' },
    { count: none, who: sayCount(none, '个村'), says: '还没开始走' },
    { count: missing.length, who: nameOrCount(missing), says: '还没报数' },
  ].filter(({ count }) => count > 0);

  const [only, ...others] = clauses;
  if (only !== undefined && others.length === 0) return `${everyOne(villages)}${only.says}。`;
  const said = clauses.map(({ who, says }) => `${who}${says}`).join('；');
  return `${sayCount(villages.length, '个村')}里，${said}。`;
}

/** 八件事的图的结论，话里的数都从图上的格子数出来；没报的单说，不算没办。 */
export function actionFinding(rows: readonly VillageStates[]): string {
  const states = rows.flatMap((row) => row.states);
  if (states.length === 0) return '这次没有公布办到哪一步。';
  const count = Object.fromEntries(
    actionStateNames.map((name) => [name, states.filter((state) => state === name).length]),
  ) as Readonly<Record<ActionState, number>>;
  const each = sayCount(states.length / rows.length, '件事');
  if (count.missing === states.length) return `${everyOne(rows)}还没报${each}办到哪一步。`;

  const apart = count.apart / rows.length;
  const counted = states.length - count.apart;
  const finished = count.done + count.late;
  const among = count.late > 0 ? `，其中${sayCount(count.late, '件')}办晚了` : '';
  if (finished === states.length) return `${everyOne(rows)}办好了${each}${among}。`;

  const silent = rows.filter((row) => row.states.includes('missing')).map(({ village }) => village);
  const said = [
    { count: count.started, says: `正在办${sayCount(count.started, '件')}` },
    { count: count['not-due'], says: `没到期${sayCount(count['not-due'], '件')}` },
    { count: count['not-started'], says: `还没开始${sayCount(count['not-started'], '件')}` },
    { count: count.overdue, says: `超期没办好${sayCount(count.overdue, '件')}` },
    {
      count: count.missing,
      says: `没报${sayCount(count.missing, '件')}（${nameOrCount(silent)}）`,
    },
  ]
    .filter((clause) => clause.count > 0)
    .map(({ says }) => says);
  const except = apart === 0 ? '' : `，${sayCount(apart, '件')}只数全镇`;
  const opening =
    rows.length === 1
      ? `${everyOne(rows)}有${each}${except}。`
      : `${sayCount(rows.length, '个村')}各有${each}${except}，一共${sayCount(counted, '件')}。`;
  const done = finished === 0 ? '一件也没办好' : `办好${sayCount(finished, '件')}${among}`;
  return `${opening}${[done, ...said].join('；')}。`;
}

function everyOne(rows: readonly { readonly village: string }[]): string {
  const [first] = rows;
  return rows.length === 1 && first !== undefined
    ? first.village
    : `${sayCount(rows.length, '个村')}都`;
}

function nameOrCount(villages: readonly string[]): string {
  return villages.length > MOST_NAMED ? sayCount(villages.length, '个村') : villages.join('、');
}

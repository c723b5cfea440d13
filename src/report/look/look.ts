import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerRows } from '../../ledgers/rows.ts';
import type { MemberNames } from '../../published/leaf-names.ts';
import { releasesOf } from '../../published/schedule.ts';
import { changesIn, correctionItems } from './changes.ts';
import { leftOutItems } from './left-out.ts';
import { oddRowItems, rowItems } from './odd-rows.ts';
import { unusualItems, unusualRule } from './unusual.ts';
import { silentItems, visitItems } from './villages.ts';

/** 公布以前要看的一切从这里来。 */
export interface LookFacts {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  /** 以前公布过的。 */
  readonly history: readonly Progress[];
  /** 做好了、还没写下的这一期。 */
  readonly release: Progress;
  readonly names: MemberNames;
  /** 表里划掉的、藏起来的、带批注的行。 */
  readonly oddRows: Parameters<typeof oddRowItems>[0];
  /** 正用 Excel、WPS 开着的台账有几个。 */
  readonly openFiles: number;
  /** 审核以后才决定少说的量。 */
  readonly lowered: ReadonlyMap<MeasureId, unknown>;
  /** 台账旁边没有底数、只好照今天的台账算的各期，数到哪一天。 */
  readonly guessed: readonly string[];
}

/** 公布以前要看的一段。 */
export interface LookPart {
  readonly title: string;
  /** 一条一句；一条也没有的说 `none`。 */
  readonly items: readonly string[];
  readonly none: string;
  /** 有一条就要人去查一查；别的只是说明。 */
  readonly isWarning: boolean;
}

/**
 * 写下以前让人看的：和上一期比涨了什么、少了什么，哪些不像平常，哪些行可疑，哪些不登、为什么。
 * 屏幕上和办公室的报告说的是同样的话。有真数，只给管台账的人看。
 */
export function lookBefore(facts: LookFacts): readonly LookPart[] {
  const { plan, history, release, guessed } = facts;
  const previous = releasesOf(plan, history).at(-1);
  return [
    ...openPart(facts.openFiles),
    {
      title:
        previous === undefined
          ? '要公布的（头一期，没有上一期可比）'
          : `要公布的，和上一期（数到 ${previous.until}）比`,
      items: changesIn(facts, previous),
      none: `和数到 ${previous?.until ?? release.until} 的一样，一个数也没有变。`,
      isWarning: false,
    },
    {
      title: '比上一期少了的：网上会各登一行“更正”',
      items: previous === undefined ? [] : correctionItems(facts, previous),
      none: '没有。',
      isWarning: true,
    },
    { title: unusualRule, items: unusualItems(facts), none: '没有。', isWarning: true },
    { title: '走访的户数比全村的还多', items: visitItems(facts), none: '没有。', isWarning: true },
    {
      title: '日子可疑、没有数进去的行',
      items: rowItems(facts),
      none: '没有。',
      isWarning: true,
    },
    {
      title: '划掉的、藏起来的、带批注的行',
      items: oddRowItems(facts.oddRows),
      none: '没有。',
      isWarning: true,
    },
    {
      title: '一行也没有报的村',
      items: silentItems(facts, previous),
      none: '各村都有。',
      isWarning: true,
    },
    {
      title: '这一期不登的，为什么',
      items: leftOutItems(facts),
      none: '都登了。',
      isWarning: false,
    },
    {
      title: '台账旁边少了底数的期',
      items: guessed.map(
        (until) =>
          `数到 ${until}：没有 公布底数-${until}.json，审核只好照今天的台账算那时有多少。在别的电脑上的，拷过来再运行；以前没有留过的，不用管。`,
      ),
      none: previous === undefined ? '头一期，还没有。' : '都在。',
      isWarning: true,
    },
  ];
}

/** 有台账开着才说。 */
function openPart(openFiles: number): readonly LookPart[] {
  if (openFiles === 0) return [];
  const item = `有${openFiles}本。没有存盘的改动读不到：存盘、关上，再运行一遍。`;
  return [{ title: '还用 Excel、WPS 开着的台账', items: [item], none: '没有。', isWarning: true }];
}

import { daysBetween } from '../../kinds/day.ts';
import type { Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import type { LedgerId, LedgerRows } from '../../ledgers/rows.ts';
import { ledgerTitles } from '../ledger-titles.ts';

/** 一行数了、看着却不像正经登的：读台账的说在哪里、为什么，没有原文。 */
interface OddRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly why: 'struck' | 'commented' | 'hidden';
}

const oddKinds: Readonly<Record<OddRow['why'], string>> = {
  struck: '划掉了（删除线），照样数进去了；不作数的，把那一行删掉',
  commented: '带批注，批注没有读；看看是不是说这一行不作数',
  hidden: '藏起来了，照样数进去了；取消隐藏看一看',
};

/** 一张表里最多列几行的行号。 */
const mostListed = 10;

/** 划掉的、带批注的、藏起来的，一张表、一样一条。 */
export function oddRowItems(found: readonly OddRow[]): readonly string[] {
  const places = Map.groupBy(found, ({ file, sheet, why }) => JSON.stringify([file, sheet, why]));
  return [...places.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { file, sheet, why } = first;
    const numbers = rows.slice(0, mostListed).map(({ row }) => row);
    const more = rows.length > mostListed ? `等${rows.length}行` : '';
    const place = `${file}${sheet === undefined ? '' : ` “${sheet}”`}`;
    return [`${place} 第 ${numbers.join('、')} 行${more}：${oddKinds[why]}。`];
  });
}

/** 年份和数到那天的不同，又早了这么多天以上的，多半是年份写错了。 */
const halfYear = 183;

/** 早于计划开始的、年份像写错的、晚于这一期的行，一本台账一条。 */
export function rowItems({
  plan,
  rows,
  release: { until },
}: {
  readonly plan: Plan;
  readonly rows: LedgerRows;
  readonly release: Pick<Progress, 'until'>;
}): readonly string[] {
  return [...ledgerDays(rows)].flatMap(([ledger, { first, others }]) => {
    const early = first.filter((day) => day < plan.start).length;
    const late = first.filter((day) => day > until).length;
    const year = [...first, ...others].filter((day) => isOtherYear(day, until)).length;
    const title = ledgerTitles[ledger];
    return [
      early > 0 ? `${title}：有${early}行比计划开始的 ${plan.start} 还早，没有数进去。` : '',
      year > 0
        ? `${title}：有${year}处日子不是${until.slice(0, 4)}年的，又早了半年以上，看看年份写错没有。`
        : '',
      late > 0 ? `${title}：有${late}行是 ${until} 以后的，这一期不数，下一期再数。` : '',
    ].filter((item) => item !== '');
  });
}

function isOtherYear(day: string, until: string): boolean {
  return day.slice(0, 4) !== until.slice(0, 4) && daysBetween(day, until) > halfYear;
}

interface Days {
  /** 每行是哪天的事。 */
  readonly first: readonly string[];
  /** 后来走到哪一步的日子；期限不算。 */
  readonly others: readonly string[];
}

/** 有日子的四本台账。 */
export function ledgerDays({
  visits,
  matters,
  disputes,
  meetings,
}: LedgerRows): ReadonlyMap<LedgerId, Days> {
  return new Map<LedgerId, Days>([
    ['visits', { first: visits.map(({ on }) => on), others: [] }],
    [
      'matters',
      {
        first: matters.map(({ received }) => received),
        others: matters.flatMap(({ solved }) => solved ?? []),
      },
    ],
    [
      'disputes',
      {
        first: disputes.map(({ on }) => on),
        others: disputes.flatMap(({ settled, revisited }) =>
          [settled ?? [], revisited ?? []].flat(),
        ),
      },
    ],
    ['meetings', { first: meetings.map(({ on }) => on), others: [] }],
  ]);
}
